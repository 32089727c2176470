# Look up by name, otherwise by search
try {
    $who = Get-MsolUser -UserPrincipalName $Login -ErrorAction Stop
}
catch {
    $who = Get-MsolUser -SearchString $Login | Select-Object -First 1
}
finally {
    Write-Verbose "looked for $Login"
}

# whichever branch it was, it is an account
if ($who) {
    [pscustomobject]@{ Id = $who.ObjectId; Since = $who.WhenCreated; Fax = $who.Fax; Source = $who.ImmutableId }
}
