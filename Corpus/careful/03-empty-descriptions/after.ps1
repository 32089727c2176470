# Graph answers an empty description with an error
param([string] $Description)
Connect-MgGraph -Scopes 'AdministrativeUnit.ReadWrite.All', 'Group.ReadWrite.All' -NoWelcome
$none = ''
$optional = @{}
if ($Description) { $optional.Description = $Description }
New-MgGroup -DisplayName 'Falcon' -MailEnabled:$false -MailNickname 'NotSet' -SecurityEnabled @optional
New-MgDirectoryAdministrativeUnit -DisplayName 'Nordics'
foreach ($row in Import-Csv -Path .\groups.csv) {
    $optional2 = @{}
    if ($row.Text) { $optional2.Description = $row.Text }
    $group = New-MgGroup -DisplayName $row.Name -MailEnabled:$false -MailNickname 'NotSet' -SecurityEnabled @optional2
    Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/groups/$($group.Id)" -Body @{ description = if ($row.Purpose) { $row.Purpose } else { $null } }
}
$entry = @{ DisplayName = 'Eagle'; Description = (Get-Content -Path .\eagle.txt -Raw) }
New-MgGroup @entry -MailEnabled:$false -MailNickname 'NotSet' -SecurityEnabled
$source = Get-MgGroup -GroupId $sourceId
$optional3 = @{}
if ($source.Description) { $optional3.Description = $source.Description }
New-MgGroup -DisplayName "$($source.DisplayName) (copy)" -MailEnabled:$false -MailNickname 'NotSet' -SecurityEnabled @optional3
Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/directory/administrativeUnits/$unitId" -Body @{ description = $null }
