# Only the policy of device registration
$policy = Get-MgPolicyDeviceRegistrationPolicy
$policy
if ($policy.UserDeviceQuota -gt 10) {
    # TODO msol2graph MSG524: With Selected, Graph needs the ids of the users or groups that may join devices, which the old cmdlet could not name.
    Set-MsolDeviceRegistrationServicePolicy -MaximumDevicesPerUser 10 -AllowedToAzureAdJoin Selected -RequireMultiFactorAuth $true
}
