@{
    Cmdlet     = 'Set-MsolDirSyncFeature'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Each feature is a property of the features object in Graph, and only a signed-in Global Administrator can change it: there is no application permission.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msoldirsyncfeature?view=azureadps-1.0'
        'https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-update'
        'https://learn.microsoft.com/graph/api/resources/onpremisesdirectorysynchronizationfeature'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgdirectoryonpremisesynchronization'
        'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-syncservice-features'
    )
    Confidence = 'documented'
    Scopes     = @('OnPremDirectorySynchronization.ReadWrite.All')
    Role       = 'Global Administrator'

    Frames = @(
        @{
            Id       = 'feature-in-variable'
            When     = @{ Feature = 'variable' }
            Code     = { Update-MgDirectoryOnPremiseSynchronization -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id -Features @{ $dirSyncFeatureProperty[$Feature] = $Enable } }
            Helper   = 'dirsync-feature-property'
            Scopes   = @('Organization.Read.All')
            Findings = @('MSG589')
        }
        @{
            # the id is that of the tenant
            Id       = 'feature'
            Code     = { Update-MgDirectoryOnPremiseSynchronization -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id }
            Scopes   = @('Organization.Read.All')
            Findings = @('MSG589')
        }
    )

    Parameters = @{
        # the names do not all follow the pattern "feature plus Enabled"
        Feature = @{ Cases = @(
            @{ When = 'variable'; Used = $true }
            @{ When = 'is:EnableSoftMatchOnUpn'; Body = 'Features'; Key = 'SoftMatchOnUpnEnabled'; Value = { $Enable } }
            @{ When = 'is:PasswordSync'; Body = 'Features'; Key = 'PasswordSyncEnabled'; Value = { $Enable } }
            @{ When = 'is:SynchronizeUpnForManagedUsers'; Body = 'Features'; Key = 'SynchronizeUpnForManagedUsersEnabled'; Value = { $Enable } }
            @{ When = 'is:EnforceCloudPasswordPolicyForPasswordSyncedUsers'; Body = 'Features'; Key = 'CloudPasswordPolicyForPasswordSyncedUsersEnabled'; Value = { $Enable } }
            @{ When = 'is:EnableUserForcePasswordChangeOnLogon'; Body = 'Features'; Key = 'UserForcePasswordChangeOnLogonEnabled'; Value = { $Enable } }
            @{ When = 'is:BypassDirSyncOverrides'; Body = 'Features'; Key = 'BypassDirSyncOverridesEnabled'; Value = { $Enable } }
            @{ When = 'is:BlockCloudObjectTakeoverThroughHardMatch'; Body = 'Features'; Key = 'BlockCloudObjectTakeoverThroughHardMatchEnabled'; Value = { $Enable } }
            @{ When = 'is:BlockSoftMatch'; Body = 'Features'; Key = 'BlockSoftMatchEnabled'; Value = { $Enable } }
            @{ When = 'is:PasswordWriteBack'; Manual = 'Graph shows this feature, but refuses to change it: set password writeback up in Entra Connect and in the portal (Password reset, On-premises integration).'; Finding = 'MSG590' }
            @{
                When    = 'is:DeviceWriteback', 'is:DirectoryExtensions', 'is:DuplicateProxyAddressResiliency', 'is:DeduplicateProxyAddressResiliency', 'is:DuplicateUPNResiliency', 'is:UnifiedGroupWriteback', 'is:UserWriteback'
                Manual  = 'MSOnline refused to set this feature: the wizard of Entra Connect sets it up, or it is always on.'
                Finding = 'MSG591'
            }
            @{ When = 'given'; Manual = 'MSOnline had no synchronization feature of this name. The features are keys of Update-MgDirectoryOnPremiseSynchronization -Features.'; Finding = 'MSG588' }
        ) }
        Enable = @{ Cases = @(
            @{ When = @{ Enable = 'false'; Feature = 'is:EnableSoftMatchOnUpn', 'is:SynchronizeUpnForManagedUsers' }; Used = $true; Finding = 'MSG592' }
            @{ When = 'given'; Used = $true }
        ) }
        Force = @{ Cases = @(
            @{ When = 'true'; Drop = $true }
            @{ When = 'absent', 'false'; Argument = 'Confirm'; Value = { $true }; Switch = $true }
            @{ When = 'given'; Argument = 'Confirm'; Value = { not $Force }; Switch = $true }
        ) }
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Set-MsolDirSyncFeature -Feature EnableSoftMatchOnUpn -Enable $true -Force'; After = 'Update-MgDirectoryOnPremiseSynchronization -Features @{ SoftMatchOnUpnEnabled = $true } -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id' }
        @{ Before = 'Set-MsolDirSyncFeature -Feature PasswordSync -Enable $false'; After = 'Update-MgDirectoryOnPremiseSynchronization -Features @{ PasswordSyncEnabled = $false } -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id -Confirm' }
        @{ Before = 'foreach ($feature in ''BlockSoftMatch'', ''BlockCloudObjectTakeoverThroughHardMatch'') {
    Set-MsolDirSyncFeature -Feature $feature -Enable $true -Force
}'; After = '$dirSyncFeatureProperty = [ordered]@{
    DeviceWriteback = ''DeviceWritebackEnabled''
    DirectoryExtensions = ''DirectoryExtensionsEnabled''
    DuplicateProxyAddressResiliency = ''QuarantineUponProxyAddressesConflictEnabled''
    DuplicateUPNResiliency = ''QuarantineUponUpnConflictEnabled''
    EnableSoftMatchOnUpn = ''SoftMatchOnUpnEnabled''
    PasswordSync = ''PasswordSyncEnabled''
    SynchronizeUpnForManagedUsers = ''SynchronizeUpnForManagedUsersEnabled''
    UnifiedGroupWriteback = ''UnifiedGroupWritebackEnabled''
    UserWriteback = ''UserWritebackEnabled''
    EnforceCloudPasswordPolicyForPasswordSyncedUsers = ''CloudPasswordPolicyForPasswordSyncedUsersEnabled''
    EnableUserForcePasswordChangeOnLogon = ''UserForcePasswordChangeOnLogonEnabled''
    PasswordWriteBack = ''PasswordWritebackEnabled''
    BypassDirSyncOverrides = ''BypassDirSyncOverridesEnabled''
    BlockCloudObjectTakeoverThroughHardMatch = ''BlockCloudObjectTakeoverThroughHardMatchEnabled''
    BlockSoftMatch = ''BlockSoftMatchEnabled''
}

foreach ($feature in ''BlockSoftMatch'', ''BlockCloudObjectTakeoverThroughHardMatch'') {
    Update-MgDirectoryOnPremiseSynchronization -Features @{ $dirSyncFeatureProperty[$feature] = $true } -OnPremisesDirectorySynchronizationId (Get-MgOrganization).Id
}' }
    )
}
