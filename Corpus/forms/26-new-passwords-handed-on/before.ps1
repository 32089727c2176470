# Passwords of new people reach the person who hands them out, whichever way the script is written
Connect-MsolService
# all at once
Import-Csv .\school.csv | ForEach-Object { New-MsolUser -UserPrincipalName $_.Upn -DisplayName $_.Name } |
    Select-Object UserPrincipalName, Password | Export-Csv .\handout.csv -NoTypeInformation
# first all, then the letters
$created = foreach ($row in Import-Csv .\staff.csv) { New-MsolUser -UserPrincipalName $row.Upn -DisplayName $row.Name }
foreach ($person in $created) { "$($person.UserPrincipalName): $($person.Password)" | Out-File .\letters.txt -Append }
# one by one
$guest = New-MsolUser -UserPrincipalName 'guest.speaker@contoso.com' -DisplayName 'Guest speaker'
Write-Host "Password of $($guest.DisplayName): $($guest.Password)"
# out of a function
function New-Account([string]$Upn) { New-MsolUser -UserPrincipalName $Upn -DisplayName $Upn }
$account = New-Account 'booth@contoso.com'
Write-Host $account.Password
# without a variable
$printed = (New-MsolUser -UserPrincipalName 'printer@contoso.com' -DisplayName 'Printer').Password
# one that the script chose itself
$chosen = 'Library-Card-77!'
$library = New-MsolUser -UserPrincipalName 'library@contoso.com' -DisplayName 'Library' -Password $chosen -ForceChangePassword $false
"The library signs in with $($library.Password), the printer with $printed"
