@{
    # the inner object of a device: mostly the names that the device itself has in Graph
    Type  = 'GraphDevice'
    Graph = 'device'
    Sources = @('https://learn.microsoft.com/graph/api/resources/device')
    Properties = @{
        ObjectId                      = @{ Name = 'Id' }
        DeviceId                      = @{ Name = 'DeviceId' }
        DisplayName                   = @{ Name = 'DisplayName' }
        AccountEnabled                = @{ Name = 'AccountEnabled' }
        ApproximateLastLogonTimestamp = @{ Name = 'ApproximateLastSignInDateTime' }
        DeviceOSType                  = @{ Name = 'OperatingSystem' }
        DeviceOSVersion               = @{ Name = 'OperatingSystemVersion' }
        DeviceTrustType               = @{ Name = 'TrustType' }
        DirSyncEnabled                = @{ Name = 'OnPremisesSyncEnabled' }
        LastDirSyncTime               = @{ Name = 'OnPremisesLastSyncDateTime' }
        IsCompliant                   = @{ Name = 'IsCompliant' }
        IsManaged                     = @{ Name = 'IsManaged' }
        ProfileType                   = @{ Name = 'ProfileType' }
    }
}
