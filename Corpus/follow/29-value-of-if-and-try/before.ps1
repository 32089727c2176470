# Assignments whose right side is a statement
$person = if ($Upn) { Get-MsolUser -UserPrincipalName $Upn } else { Get-MsolUser -ObjectId $Id }
$boss = try { Get-MsolUser -UserPrincipalName 'boss@contoso.com' -ErrorAction Stop } catch { $null }
$one, $two = Get-MsolUser -All -Department 'Board' | Select-Object -First 2

# Substitutes
$stand = switch ($person.Office) {
    'Graz' { $one }
    'Linz' { $two }
}
"$($person.Fax), $($boss.ImmutableId), $($one.Title), $($two.WhenCreated), $($stand.Title)"
