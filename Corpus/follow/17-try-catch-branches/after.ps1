# Look up by name, otherwise by search
try {
    $who = Get-MgUser -UserId $Login -ErrorAction Stop -Property Id, CreatedDateTime, FaxNumber, OnPremisesImmutableId
}
catch {
    $who = Get-MgUser -Filter "(startswith(displayName,'$($Login -replace "'", "''")') or startswith(userPrincipalName,'$($Login -replace "'", "''")') or startswith(mail,'$($Login -replace "'", "''")'))" -All -Property Id, CreatedDateTime, FaxNumber, OnPremisesImmutableId | Select-Object -First 1
}
finally {
    Write-Verbose "looked for $Login"
}

# whichever branch it was, it is an account
if ($who) {
    [pscustomobject]@{ Id = $who.Id; Since = $who.CreatedDateTime; Fax = $who.FaxNumber; Source = $who.OnPremisesImmutableId }
}
