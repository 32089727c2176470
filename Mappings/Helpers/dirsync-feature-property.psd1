@{
    Id      = 'dirsync-feature-property'
    Kind    = 'table'
    Name    = 'dirSyncFeatureProperty'
    Reason  = 'Old name of a synchronization feature to its property in Graph; several do not follow the pattern "name plus Enabled".'
    Sources = @(
        'https://learn.microsoft.com/graph/api/resources/onpremisesdirectorysynchronizationfeature'
        'https://learn.microsoft.com/powershell/module/msonline/get-msoldirsyncfeatures?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/msonline/set-msoldirsyncfeature?view=azureadps-1.0'
    )
    Code    = {
        $dirSyncFeatureProperty = [ordered]@{
            DeviceWriteback = 'DeviceWritebackEnabled'
            DirectoryExtensions = 'DirectoryExtensionsEnabled'
            DuplicateProxyAddressResiliency = 'QuarantineUponProxyAddressesConflictEnabled'
            DuplicateUPNResiliency = 'QuarantineUponUpnConflictEnabled'
            EnableSoftMatchOnUpn = 'SoftMatchOnUpnEnabled'
            PasswordSync = 'PasswordSyncEnabled'
            SynchronizeUpnForManagedUsers = 'SynchronizeUpnForManagedUsersEnabled'
            UnifiedGroupWriteback = 'UnifiedGroupWritebackEnabled'
            UserWriteback = 'UserWritebackEnabled'
            EnforceCloudPasswordPolicyForPasswordSyncedUsers = 'CloudPasswordPolicyForPasswordSyncedUsersEnabled'
            EnableUserForcePasswordChangeOnLogon = 'UserForcePasswordChangeOnLogonEnabled'
            PasswordWriteBack = 'PasswordWritebackEnabled'
            BypassDirSyncOverrides = 'BypassDirSyncOverridesEnabled'
            BlockCloudObjectTakeoverThroughHardMatch = 'BlockCloudObjectTakeoverThroughHardMatchEnabled'
            BlockSoftMatch = 'BlockSoftMatchEnabled'
        }
    }
}
