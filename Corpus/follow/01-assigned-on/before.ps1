# Who is the owner of the ticket? The object walks through three variables
$found = Get-MsolUser -UserPrincipalName 'kim@contoso.com'
$person = $found
[object] $current = $person
$copy = $alias = $current

Write-Host $copy.ObjectId
Write-Host $alias.PhoneNumber
if ($person.BlockCredential) { Write-Warning "$($current.DisplayName) is blocked" }
# From here the name means something else
$person = Get-Item -Path .\ticket.txt
Write-Host $person.Title
