@{
    Cmdlet     = 'Get-MsolDirSyncFeatures'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Graph has one object with a property for each feature, and only a signed-in Global Administrator can read it: there is no application permission.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/get-msoldirsyncfeatures?view=azureadps-1.0'
        'https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-get'
        'https://learn.microsoft.com/graph/api/resources/onpremisesdirectorysynchronizationfeature'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdirectoryonpremisesynchronization'
    )
    Confidence = 'documented'
    Result     = 'DirSyncFeatureDetails'
    Scopes     = @('OnPremDirectorySynchronization.Read.All')
    Role       = 'Global Administrator'

    # the names do not all follow the pattern "feature plus Enabled"
    Holes = @{
        State = @(
            @{ When = @{ Feature = 'is:DeviceWriteback' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.DeviceWritebackEnabled } }
            @{ When = @{ Feature = 'is:DirectoryExtensions' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.DirectoryExtensionsEnabled } }
            @{ When = @{ Feature = 'is:DuplicateProxyAddressResiliency' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.QuarantineUponProxyAddressesConflictEnabled } }
            @{ When = @{ Feature = 'is:DuplicateUPNResiliency' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.QuarantineUponUpnConflictEnabled } }
            @{ When = @{ Feature = 'is:EnableSoftMatchOnUpn' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.SoftMatchOnUpnEnabled } }
            @{ When = @{ Feature = 'is:PasswordSync' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.PasswordSyncEnabled } }
            @{ When = @{ Feature = 'is:SynchronizeUpnForManagedUsers' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.SynchronizeUpnForManagedUsersEnabled } }
            @{ When = @{ Feature = 'is:UnifiedGroupWriteback' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.UnifiedGroupWritebackEnabled } }
            @{ When = @{ Feature = 'is:UserWriteback' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.UserWritebackEnabled } }
            @{ When = @{ Feature = 'is:EnforceCloudPasswordPolicyForPasswordSyncedUsers' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.CloudPasswordPolicyForPasswordSyncedUsersEnabled } }
            @{ When = @{ Feature = 'is:EnableUserForcePasswordChangeOnLogon' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.UserForcePasswordChangeOnLogonEnabled } }
            @{ When = @{ Feature = 'is:PasswordWriteBack' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.PasswordWritebackEnabled } }
            @{ When = @{ Feature = 'is:BypassDirSyncOverrides' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.BypassDirSyncOverridesEnabled } }
            @{ When = @{ Feature = 'is:BlockCloudObjectTakeoverThroughHardMatch' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.BlockCloudObjectTakeoverThroughHardMatchEnabled } }
            @{ When = @{ Feature = 'is:BlockSoftMatch' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.BlockSoftMatchEnabled } }
            # seen in scripts, misspelt
            @{ When = @{ Feature = 'is:DeduplicateProxyAddressResiliency' }; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.QuarantineUponProxyAddressesConflictEnabled } }
            @{ When = @{ Feature = 'variable' }; Helper = 'dirsync-feature-property'; Value = { (Get-MgDirectoryOnPremiseSynchronization).Features.($dirSyncFeatureProperty[$Feature]) } }
            @{ Manual = 'MSOnline had no synchronization feature of this name. The features are properties of (Get-MgDirectoryOnPremiseSynchronization).Features.'; Finding = 'MSG588' }
        )
    }

    Frames = @(
        @{
            Id       = 'all'
            When     = @{ Feature = 'absent', 'empty' }
            Before   = { $dirSyncFeatures = (Get-MgDirectoryOnPremiseSynchronization).Features }
            Code     = { $dirSyncFeatureProperty.Keys | Select-Object @{ n = 'DirSyncFeature'; e = { $_ } }, @{ n = 'Enabled'; e = { $dirSyncFeatures.($dirSyncFeatureProperty[$_]) } } }
            Helper   = 'dirsync-feature-property'
            Findings = @('MSG589')
        }
        @{
            Id       = 'one'
            Code     = { [pscustomobject]@{ DirSyncFeature = $Feature; Enabled = $State } }
            Findings = @('MSG589')
        }
    )

    Parameters = @{
        Feature  = @{ Cases = @(
            @{ When = 'is:PasswordWriteBack'; Used = $true; Finding = 'MSG590' }
            @{ When = 'given'; Used = $true }
        ) }
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = '(Get-MsolDirSyncFeatures -Feature PasswordSync).Enabled'; After = '([pscustomobject]@{ DirSyncFeature = ''PasswordSync''; Enabled = (Get-MgDirectoryOnPremiseSynchronization).Features.PasswordSyncEnabled }).Enabled' }
        @{ Before = 'Get-MsolDirSyncFeatures -Feature EnableSoftMatchOnUpn | Select-Object DirSyncFeature, Enabled'; After = '[pscustomobject]@{ DirSyncFeature = ''EnableSoftMatchOnUpn''; Enabled = (Get-MgDirectoryOnPremiseSynchronization).Features.SoftMatchOnUpnEnabled } | Select-Object DirSyncFeature, Enabled' }
        @{ Before = '$softMatch = Get-MsolDirSyncFeatures -Feature BlockSoftMatch
if (-not $softMatch.Enabled) { ''soft matching is possible'' }'; After = '$softMatch = [pscustomobject]@{ DirSyncFeature = ''BlockSoftMatch''; Enabled = (Get-MgDirectoryOnPremiseSynchronization).Features.BlockSoftMatchEnabled }
if (-not $softMatch.Enabled) { ''soft matching is possible'' }' }
        @{ Before = 'Get-MsolDirSyncFeatures | Where-Object { $_.Enabled } | ForEach-Object { $_.DirSyncFeature }'; After = '$dirSyncFeatureProperty = [ordered]@{
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

$dirSyncFeatures = (Get-MgDirectoryOnPremiseSynchronization).Features
$dirSyncFeatureProperty.Keys | Select-Object @{ n = ''DirSyncFeature''; e = { $_ } }, @{ n = ''Enabled''; e = { $dirSyncFeatures.($dirSyncFeatureProperty[$_]) } } | Where-Object { $_.Enabled } | ForEach-Object { $_.DirSyncFeature }' }
    )
}
