# Only the policy of device registration
$policy = Get-MsolDeviceRegistrationServicePolicy
$policy
if ($policy.MaximumDevicesPerUser -gt 10) {
    Set-MsolDeviceRegistrationServicePolicy -MaximumDevicesPerUser 10 -AllowedToAzureAdJoin Selected -RequireMultiFactorAuth $true
}
