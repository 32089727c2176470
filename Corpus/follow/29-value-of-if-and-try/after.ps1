# Assignments whose right side is a statement
$person = if ($Upn) { Get-MgUser -UserId $Upn -Property Id, OfficeLocation, FaxNumber } else { Get-MgUser -UserId $Id -Property Id, OfficeLocation, FaxNumber }
$boss = try { Get-MgUser -UserId 'boss@contoso.com' -ErrorAction Stop -Property Id, OnPremisesImmutableId } catch { $null }
$one, $two = Get-MgUser -All -Filter "department eq 'Board'" -Property Id, JobTitle, CreatedDateTime | Select-Object -First 2

# Substitutes
$stand = switch ($person.OfficeLocation) {
    'Graz' { $one }
    'Linz' { $two }
}
"$($person.FaxNumber), $($boss.OnPremisesImmutableId), $($one.JobTitle), $($two.CreatedDateTime), $($stand.JobTitle)"
