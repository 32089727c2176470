# Who signs in where: the row is made in a function, the user comes from the caller
function Get-AccountRow {
    param($Account)
    [pscustomobject]@{
        Login   = $Account.UserPrincipalName
        Office  = $Account.OfficeLocation
        Mobile  = $Account.MobilePhone
        Country = $Account.UsageLocation
        Since   = $Account.CreatedDateTime
    }
}

Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome
$everyone = Get-MgUser -All -Property Id, UserPrincipalName, OfficeLocation, MobilePhone, UsageLocation, CreatedDateTime, UserType
foreach ($person in $everyone) {
    $copy = $person
    if ($copy.UserType -eq 'Guest') { continue }
    Get-AccountRow -Account $copy
}
