@{
    Cmdlet     = 'Get-MsolDeviceRegistrationServicePolicy'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'The policy has the same settings; who may join and register devices is the kind of an object instead of a word.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.signins/get-mgpolicydeviceregistrationpolicy'
        'https://learn.microsoft.com/graph/api/resources/deviceregistrationpolicy'
        'https://learn.microsoft.com/powershell/module/msonline/get-msoldeviceregistrationservicepolicy'
    )
    Confidence = 'documented'
    Result     = 'DeviceRegistrationServicePolicy'
    Scopes     = @('Policy.Read.DeviceConfiguration')
    Role       = 'Cloud Device Administrator'
    Frames     = @(
        @{ Id = 'policy'; Code = { Get-MgPolicyDeviceRegistrationPolicy } }
    )
    Parameters = @{ }
    Examples   = @(
        @{ Before = '(Get-MsolDeviceRegistrationServicePolicy).MaximumDevicesPerUser'; After = '(Get-MgPolicyDeviceRegistrationPolicy).UserDeviceQuota' }
        @{ Before = '$policy = Get-MsolDeviceRegistrationServicePolicy
if (-not $policy.RequireMultiFactorAuth) { Write-Warning ''Devices join without multifactor authentication'' }
if ($policy.AllowedToAzureAdJoin -eq ''All'') { ''Everybody may join devices'' }'; After = '$policy = Get-MgPolicyDeviceRegistrationPolicy
if ($policy.MultiFactorAuthConfiguration -ne ''required'') { Write-Warning ''Devices join without multifactor authentication'' }
if ($policy.AzureAdJoin.AllowedToJoin.AdditionalProperties[''@odata.type''] -eq ''#microsoft.graph.allDeviceRegistrationMembership'') { ''Everybody may join devices'' }' }
        @{ Before = 'Get-MsolDeviceRegistrationServicePolicy | Select-Object AllowedToAzureAdJoin, AllowedToWorkplaceJoin, RequireMultiFactorAuth'; After = 'Get-MgPolicyDeviceRegistrationPolicy | Select-Object @{ n = ''AllowedToAzureAdJoin''; e = { switch ($_.AzureAdJoin.AllowedToJoin.AdditionalProperties[''@odata.type'']) { ''#microsoft.graph.allDeviceRegistrationMembership'' { ''All'' } ''#microsoft.graph.noDeviceRegistrationMembership'' { ''None'' } ''#microsoft.graph.enumeratedDeviceRegistrationMembership'' { ''Selected'' } } } }, @{ n = ''AllowedToWorkplaceJoin''; e = { switch ($_.AzureAdRegistration.AllowedToRegister.AdditionalProperties[''@odata.type'']) { ''#microsoft.graph.allDeviceRegistrationMembership'' { ''All'' } ''#microsoft.graph.noDeviceRegistrationMembership'' { ''None'' } ''#microsoft.graph.enumeratedDeviceRegistrationMembership'' { ''Selected'' } } } }, @{ n = ''RequireMultiFactorAuth''; e = { $_.MultiFactorAuthConfiguration -eq ''required'' } }' }
    )
}
