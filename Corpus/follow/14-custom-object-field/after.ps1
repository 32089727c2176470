# Pairs of account and group, kept for later
$pairs = foreach ($line in Import-Csv -Path .\pairs.csv) {
    [pscustomobject]@{
        User  = Get-MgUser -UserId $line.User -Property Id, AccountEnabled, GivenName
        Group = Get-MgGroup -GroupId $line.Group
    }
}

foreach ($p in $pairs) {
    # nobody is added who is blocked
    if ($p.User.AccountEnabled -eq $false) { continue }
    New-MgGroupMember -GroupId $p.Group.Id -DirectoryObjectId $p.User.Id
    Write-Output "$($p.User.GivenName) -> $($p.Group.Mail)"
}
