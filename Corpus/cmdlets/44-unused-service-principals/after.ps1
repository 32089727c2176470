# Disable first, delete a month later
$names = 'Legacy Scanner', 'Old Timesheet'
foreach ($name in $names) {
    $sp = Get-MgServicePrincipal -Filter "startsWith(displayName,'$($name -replace "'", "''")')" -Top 500
    if ($sp.AccountEnabled) {
        Update-MgServicePrincipal -ServicePrincipalId $sp.Id -AccountEnabled:$false
    }
    else {
        Remove-MgServicePrincipal -ServicePrincipalId $sp.Id
    }
}
