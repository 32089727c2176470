# columns: Group, Upn
$rows = Import-Csv -Path '.\members.csv' -Delimiter ';'
foreach ($row in $rows) {
    $params = @{
        GroupId       = (Get-MgGroup -Filter "startsWith(displayName,'$($row.Group -replace "'", "''")')" -Top 250).Id
        DirectoryObjectId = (Get-MgUser -UserId $row.Upn).Id
    }
    New-MgGroupMember @params -ErrorAction Continue
}
