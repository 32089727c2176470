@{
    Id       = 'MSG588'
    Name     = 'synchronization-feature-name'
    Severity = 'warning'
    Message  = 'MSOnline had no synchronization feature of this name, or the name is not at hand where the script asks for it.'
    Help     = 'Features are properties of (Get-MgDirectoryOnPremiseSynchronization).Features. EnableSoftMatchOnUpn is SoftMatchOnUpnEnabled, DuplicateUPNResiliency is QuarantineUponUpnConflictEnabled, DuplicateProxyAddressResiliency is QuarantineUponProxyAddressesConflictEnabled, EnforceCloudPasswordPolicyForPasswordSyncedUsers is CloudPasswordPolicyForPasswordSyncedUsersEnabled.'
}
