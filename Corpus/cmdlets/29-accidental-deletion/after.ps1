# Raise the deletion threshold for the weekend migration
$config = (Get-MgDirectoryOnPremiseSynchronization).Configuration.AccidentalDeletionPrevention
Write-Host "Threshold was $($config.AlertThreshold)"
if ($config.AlertThreshold -lt 1000) {
    Update-MgDirectoryOnPremiseSynchronization -Configuration @{ AccidentalDeletionPrevention = @{ SynchronizationPreventionType = 'enabledForCount'; AlertThreshold = 1000 } } -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id
}
