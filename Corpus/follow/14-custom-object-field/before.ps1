# Pairs of account and group, kept for later
$pairs = foreach ($line in Import-Csv -Path .\pairs.csv) {
    [pscustomobject]@{
        User  = Get-MsolUser -UserPrincipalName $line.User
        Group = Get-MsolGroup -ObjectId $line.Group
    }
}

foreach ($p in $pairs) {
    # nobody is added who is blocked
    if ($p.User.BlockCredential) { continue }
    Add-MsolGroupMember -GroupObjectId $p.Group.ObjectId -GroupMemberType User -GroupMemberObjectId $p.User.ObjectId
    Write-Output "$($p.User.FirstName) -> $($p.Group.EmailAddress)"
}
