# Disable first, delete a month later
$names = 'Legacy Scanner', 'Old Timesheet'
foreach ($name in $names) {
    $sp = Get-MsolServicePrincipal -SearchString $name
    if ($sp.AccountEnabled) {
        Set-MsolServicePrincipal -ObjectId $sp.ObjectId -AccountEnabled $false
    }
    else {
        Remove-MsolServicePrincipal -ObjectId $sp.ObjectId
    }
}
