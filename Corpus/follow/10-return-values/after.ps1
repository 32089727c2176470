# Functions that hand the account back in different ways
function Find-Person ([string] $Upn) {
    $p = Get-MgUser -UserId $Upn -ErrorAction SilentlyContinue -Property Id, City, StreetAddress
    if ($null -eq $p) { return }
    return $p
}
function Find-Boss { Find-Person -Upn 'boss@contoso.com' }

$block = { param($name) Get-MgUser -UserId $name -Property Id, PostalCode, BusinessPhones }

(Find-Person 'ann@contoso.com').City
$boss = Find-Boss
$boss.StreetAddress
# a script block is called with &
$b = & $block 'bo@contoso.com'
$b.PostalCode + ' ' + @($b.BusinessPhones)[0]
