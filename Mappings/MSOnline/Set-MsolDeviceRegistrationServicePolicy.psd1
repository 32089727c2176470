@{
    Cmdlet     = 'Set-MsolDeviceRegistrationServicePolicy'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Graph v1.0 replaces the policy as a whole and has no cmdlet for it: the policy is read, changed, and all its required parts are sent back.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/deviceregistrationpolicy-update'
        'https://learn.microsoft.com/graph/api/resources/deviceregistrationpolicy'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/invoke-mggraphrequest'
        'https://learn.microsoft.com/powershell/module/msonline/set-msoldeviceregistrationservicepolicy'
    )
    Confidence = 'documented'
    Scopes     = @('Policy.ReadWrite.DeviceConfiguration')
    Role       = 'Cloud Device Administrator'
    Frames     = @(
        @{ Id = 'read-change-write'; Findings = @('MSG525')
           Before = { $policy = Invoke-MgGraphRequest -Method GET -Uri 'v1.0/policies/deviceRegistrationPolicy' }
           Code = {
               # PUT replaces the whole policy, so the present values of the other settings are sent back too
               $body = @{}
               foreach ($name in 'userDeviceQuota', 'multiFactorAuthConfiguration', 'azureADRegistration', 'azureADJoin', 'localAdminPassword') { $body[$name] = $policy[$name] }
               $null = Invoke-MgGraphRequest -Method PUT -Uri 'v1.0/policies/deviceRegistrationPolicy' -ContentType 'application/json' -Body (ConvertTo-Json $body -Depth 10)
           } }
    )
    Parameters = @{
        MaximumDevicesPerUser  = @{ Before = { $policy.userDeviceQuota = $MaximumDevicesPerUser } }
        RequireMultiFactorAuth = @{ Cases = @(
            @{ When = 'true'; Before = { $policy.multiFactorAuthConfiguration = 'required' } }
            @{ When = 'false'; Before = { $policy.multiFactorAuthConfiguration = 'notRequired' } }
            @{ When = 'given'; Before = { $policy.multiFactorAuthConfiguration = if ($RequireMultiFactorAuth) { 'required' } else { 'notRequired' } } }
        ) }
        AllowedToAzureAdJoin   = @{ Cases = @(
            @{ When = 'is:All'; Before = { $policy.azureADJoin.allowedToJoin = @{ '@odata.type' = '#microsoft.graph.allDeviceRegistrationMembership' } } }
            @{ When = 'is:None'; Before = { $policy.azureADJoin.allowedToJoin = @{ '@odata.type' = '#microsoft.graph.noDeviceRegistrationMembership' } } }
            @{ When = 'given'; Manual = 'With Selected, Graph needs the ids of the users or groups that may join devices, which the old cmdlet could not name.'; Finding = 'MSG524' }
        ) }
        AllowedToWorkplaceJoin = @{ Cases = @(
            @{ When = 'is:All'; Before = { $policy.azureADRegistration.allowedToRegister = @{ '@odata.type' = '#microsoft.graph.allDeviceRegistrationMembership' } } }
            @{ When = 'is:None'; Before = { $policy.azureADRegistration.allowedToRegister = @{ '@odata.type' = '#microsoft.graph.noDeviceRegistrationMembership' } } }
            @{ When = 'given'; Manual = 'Which kind of membership is meant is decided at run time: write one call for each.'; Finding = 'MSG524' }
        ) }
    }
    Examples   = @(
        @{ Before = 'Set-MsolDeviceRegistrationServicePolicy -MaximumDevicesPerUser 50 -RequireMultiFactorAuth $true'; After = '$policy = Invoke-MgGraphRequest -Method GET -Uri ''v1.0/policies/deviceRegistrationPolicy''
$policy.userDeviceQuota = 50
$policy.multiFactorAuthConfiguration = ''required''
# PUT replaces the whole policy, so the present values of the other settings are sent back too
$body = @{}
foreach ($name in ''userDeviceQuota'', ''multiFactorAuthConfiguration'', ''azureADRegistration'', ''azureADJoin'', ''localAdminPassword'') { $body[$name] = $policy[$name] }
$null = Invoke-MgGraphRequest -Method PUT -Uri ''v1.0/policies/deviceRegistrationPolicy'' -ContentType ''application/json'' -Body (ConvertTo-Json $body -Depth 10)' }
        @{ Before = 'Set-MsolDeviceRegistrationServicePolicy -AllowedToAzureAdJoin None'; After = '$policy = Invoke-MgGraphRequest -Method GET -Uri ''v1.0/policies/deviceRegistrationPolicy''
$policy.azureADJoin.allowedToJoin = @{ ''@odata.type'' = ''#microsoft.graph.noDeviceRegistrationMembership'' }
# PUT replaces the whole policy, so the present values of the other settings are sent back too
$body = @{}
foreach ($name in ''userDeviceQuota'', ''multiFactorAuthConfiguration'', ''azureADRegistration'', ''azureADJoin'', ''localAdminPassword'') { $body[$name] = $policy[$name] }
$null = Invoke-MgGraphRequest -Method PUT -Uri ''v1.0/policies/deviceRegistrationPolicy'' -ContentType ''application/json'' -Body (ConvertTo-Json $body -Depth 10)' }
    )
}
