@{
    Type = 'DeviceRegistrationServicePolicy'
    Sources = @('https://learn.microsoft.com/graph/api/resources/deviceregistrationpolicy', 'https://learn.microsoft.com/graph/api/resources/deviceregistrationmembership')
    Properties = @{
        MaximumDevicesPerUser  = @{ Name = 'UserDeviceQuota' }
        RequireMultiFactorAuth = @{
            Value = { $_.MultiFactorAuthConfiguration -eq 'required' }
            True  = { $_.MultiFactorAuthConfiguration -eq 'required' }
            False = { $_.MultiFactorAuthConfiguration -ne 'required' }
        }
        AllowedToAzureAdJoin   = @{
            Value  = { switch ($_.AzureAdJoin.AllowedToJoin.AdditionalProperties['@odata.type']) { '#microsoft.graph.allDeviceRegistrationMembership' { 'All' } '#microsoft.graph.noDeviceRegistrationMembership' { 'None' } '#microsoft.graph.enumeratedDeviceRegistrationMembership' { 'Selected' } } }
            Equals = @{
                All      = { $_.AzureAdJoin.AllowedToJoin.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.allDeviceRegistrationMembership' }
                None     = { $_.AzureAdJoin.AllowedToJoin.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.noDeviceRegistrationMembership' }
                Selected = { $_.AzureAdJoin.AllowedToJoin.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.enumeratedDeviceRegistrationMembership' }
            }
            Level  = 'review'; Reason = 'Who may join is the kind of an object; that the kind stands in AdditionalProperties is inferred.'
        }
        AllowedToWorkplaceJoin = @{
            Value  = { switch ($_.AzureAdRegistration.AllowedToRegister.AdditionalProperties['@odata.type']) { '#microsoft.graph.allDeviceRegistrationMembership' { 'All' } '#microsoft.graph.noDeviceRegistrationMembership' { 'None' } '#microsoft.graph.enumeratedDeviceRegistrationMembership' { 'Selected' } } }
            Equals = @{
                All      = { $_.AzureAdRegistration.AllowedToRegister.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.allDeviceRegistrationMembership' }
                None     = { $_.AzureAdRegistration.AllowedToRegister.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.noDeviceRegistrationMembership' }
                Selected = { $_.AzureAdRegistration.AllowedToRegister.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.enumeratedDeviceRegistrationMembership' }
            }
            Level  = 'review'; Reason = 'Who may register is the kind of an object; that the kind stands in AdditionalProperties is inferred.'
        }
        # ids, when selected members may join
        Groups                 = @{ Value = { $_.AzureAdJoin.AllowedToJoin.AdditionalProperties['groups'] }; Level = 'review'; Reason = 'That the old lists were those of joining, not of registering, is inferred.' }
        Users                  = @{ Value = { $_.AzureAdJoin.AllowedToJoin.AdditionalProperties['users'] }; Level = 'review'; Reason = 'That the old lists were those of joining, not of registering, is inferred.' }
        ExtensionData          = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
