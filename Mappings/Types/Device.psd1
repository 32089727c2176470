@{
    Type  = 'Device'
    Graph = 'device'
    Sources = @('https://learn.microsoft.com/graph/api/resources/device', 'https://learn.microsoft.com/powershell/module/msonline/get-msoldevice')
    Properties = @{
        ObjectId                      = @{ Name = 'Id' }
        # the id of the registration; the parameters -DeviceId of Graph cmdlets mean the object id
        DeviceId                      = @{ Name = 'DeviceId' }
        DisplayName                   = @{ Name = 'DisplayName' }
        Enabled                       = @{ Name = 'AccountEnabled' }
        ApproximateLastLogonTimestamp = @{ Name = 'ApproximateLastSignInDateTime' }
        DeviceOsType                  = @{ Name = 'OperatingSystem' }
        DeviceOsVersion               = @{ Name = 'OperatingSystemVersion' }
        DeviceTrustType               = @{
            Value  = { $_.TrustType -replace '^Workplace$', 'Workplace Joined' -replace '^AzureAd$', 'AzureAD Joined' -replace '^ServerAd$', 'Domain Joined' }
            Equals = @{
                'Workplace Joined' = { $_.TrustType -eq 'Workplace' }
                'AzureAD Joined'   = { $_.TrustType -eq 'AzureAd' }
                'Azure AD Joined'  = { $_.TrustType -eq 'AzureAd' }
                'Domain Joined'    = { $_.TrustType -eq 'ServerAd' }
            }
        }
        DeviceTrustLevel              = @{
            Value  = { if ($_.IsCompliant) { 'Compliant' } elseif ($_.IsManaged) { 'Managed' } else { 'Authenticated' } }
            Equals = @{
                Compliant     = { $_.IsCompliant }
                Managed       = { $_.IsManaged -and -not $_.IsCompliant }
                Authenticated = { -not $_.IsManaged -and -not $_.IsCompliant }
            }
            Level  = 'review'; Reason = 'Graph has two Booleans, IsManaged and IsCompliant; that the level was made of them is inferred.'
        }
        DirSyncEnabled                = @{ Name = 'OnPremisesSyncEnabled' }
        LastDirSyncTime               = @{ Name = 'OnPremisesLastSyncDateTime' }
        DevicePhysicalIds             = @{ Name = 'PhysicalIds' }
        DeviceObjectVersion           = @{ Name = 'DeviceVersion'; Level = 'review'; Reason = 'That both are the same number is inferred.' }
        # the bytes of a key are text like X509:<SHA1-TP-PUBKEY>…
        AlternativeSecurityIds        = @{
            Value = { $_.AlternativeSecurityIds | ForEach-Object { [System.Text.Encoding]::Unicode.GetString($_.Key) } }
            Level = 'review'; Reason = 'The ids are objects with a key of bytes in Graph; compare one with the old text before relying on it.'
        }
        # single devices came with their owner, lists only with -ReturnRegisteredOwners
        RegisteredOwners              = @{
            Value = { @(Get-MgDeviceRegisteredOwner -DeviceId $_.Id).AdditionalProperties.userPrincipalName }
            Scopes = 'User.ReadBasic.All'
            Level = 'review'; Finding = 'MSG217'; Reason = 'The owner is a request of its own for each device.'
        }
        GraphDeviceObject             = @{ Type = 'GraphDevice'; Value = { $_ }; Level = 'review'; Reason = 'The object inside was the device as another service knew it; its properties are those of the device now.' }
        ExtensionData                 = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
