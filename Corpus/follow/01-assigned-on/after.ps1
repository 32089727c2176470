# Who is the owner of the ticket? The object walks through three variables
$found = Get-MgUser -UserId 'kim@contoso.com' -Property Id, BusinessPhones, AccountEnabled, DisplayName
$person = $found
[object] $current = $person
$copy = $alias = $current

Write-Host $copy.Id
Write-Host @($alias.BusinessPhones)[0]
if ($person.AccountEnabled -eq $false) { Write-Warning "$($current.DisplayName) is blocked" }
# From here the name means something else
$person = Get-Item -Path .\ticket.txt
Write-Host $person.Title
