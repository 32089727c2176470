Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome
$people = Import-Csv .\people.csv
foreach ($person in $people) {
    $user = Get-MgUser -UserId $person.Upn -ErrorAction SilentlyContinue -Property Id, StreetAddress, PostalCode, UserPrincipalName, JobTitle, FaxNumber, BusinessPhones
    if ($null -eq $user) {
        Write-Warning "$($person.Upn) is not there"
        continue
    }
    Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$([uri]::EscapeDataString($person.Upn))" -Body @{ givenName = if ($person.First) { $person.First } else { $null }; surname = if ($person.Last) { $person.Last } else { $null }; mobilePhone = if ($person.Mobile) { $person.Mobile } else { $null }; officeLocation = if ($person.Room) { $person.Room } else { $null } }
    Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$([uri]::EscapeDataString($person.Upn))" -Body @{ otherMails = @($person.Private | Where-Object { $_ }); streetAddress = if ($user.StreetAddress) { $user.StreetAddress } else { $null }; postalCode = if ($user.PostalCode) { $user.PostalCode } else { $null } }
    Update-MgUser -UserId $person.Upn -PreferredLanguage 'nl-NL' -UsageLocation 'NL'
    Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$([uri]::EscapeDataString($person.Upn))" -Body @{ onPremisesImmutableId = $null }
    Write-Output ('{0}: {1} ({2}) {3}' -f $user.UserPrincipalName, $user.JobTitle, $user.FaxNumber, @($user.BusinessPhones)[0])
}
$stale = Get-MgUser -All -Property Id, LastPasswordChangeDateTime, PasswordPolicies, UserPrincipalName, OnPremisesImmutableId | Where-Object { $_.LastPasswordChangeDateTime -lt (Get-Date).AddDays(-90) -and $_.PasswordPolicies -notmatch 'DisablePasswordExpiration' }
$stale | Select-Object UserPrincipalName, @{ n = 'LastPasswordChangeTimestamp'; e = 'LastPasswordChangeDateTime' }, @{ n = 'PasswordNeverExpires'; e = { $_.PasswordPolicies -match 'DisablePasswordExpiration' } }, @{ n = 'StrongPasswordRequired'; e = { $_.PasswordPolicies -notmatch 'DisableStrongPassword' } }, @{ n = 'ImmutableId'; e = 'OnPremisesImmutableId' } | Export-Csv .\stale.csv -NoTypeInformation
