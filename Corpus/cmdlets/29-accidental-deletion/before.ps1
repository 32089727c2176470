# Raise the deletion threshold for the weekend migration
$config = Get-MsolDirSyncConfiguration
Write-Host "Threshold was $($config.AccidentalDeletionThreshold)"
if ($config.AccidentalDeletionThreshold -lt 1000) {
    Set-MsolDirSyncConfiguration -AccidentalDeletionThreshold 1000 -Force
}
