# Who signs in where: the row is made in a function, the user comes from the caller
function Get-AccountRow {
    param($Account)
    [pscustomobject]@{
        Login   = $Account.UserPrincipalName
        Office  = $Account.Office
        Mobile  = $Account.MobilePhone
        Country = $Account.UsageLocation
        Since   = $Account.WhenCreated
    }
}

Connect-MsolService
$everyone = Get-MsolUser -All
foreach ($person in $everyone) {
    $copy = $person
    if ($copy.UserType -eq 'Guest') { continue }
    Get-AccountRow -Account $copy
}
