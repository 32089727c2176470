Connect-MsolService
$people = Import-Csv .\people.csv
foreach ($person in $people) {
    $user = Get-MsolUser -UserPrincipalName $person.Upn -ErrorAction SilentlyContinue
    if ($null -eq $user) {
        Write-Warning "$($person.Upn) is not there"
        continue
    }
    Set-MsolUser -UserPrincipalName $person.Upn -FirstName $person.First -LastName $person.Last -MobilePhone $person.Mobile -Office $person.Room
    Set-MsolUser -UserPrincipalName $person.Upn -AlternateEmailAddresses $person.Private -StreetAddress $user.StreetAddress -PostalCode $user.PostalCode
    Set-MsolUser -UserPrincipalName $person.Upn -PreferredLanguage 'nl-NL' -UsageLocation 'NL' -ImmutableId $null
    Write-Output ('{0}: {1} ({2}) {3}' -f $user.SignInName, $user.Title, $user.Fax, $user.PhoneNumber)
}
$stale = Get-MsolUser -All | Where-Object { $_.LastPasswordChangeTimestamp -lt (Get-Date).AddDays(-90) -and -not $_.PasswordNeverExpires }
$stale | Select-Object UserPrincipalName, LastPasswordChangeTimestamp, PasswordNeverExpires, StrongPasswordRequired, ImmutableId | Export-Csv .\stale.csv -NoTypeInformation
