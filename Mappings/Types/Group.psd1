@{
    Type  = 'Group'
    Graph = 'group'
    # what a table of such objects shows
    Shown = @('DisplayName', 'Mail', 'Description')

    Sources = @('https://learn.microsoft.com/graph/api/resources/group')
    Properties = @{
        ObjectId                    = @{ Name = 'Id' }
        DisplayName                 = @{ Name = 'DisplayName' }
        CommonName                  = @{ Name = 'DisplayName'; Level = 'review'; Reason = 'Graph has no common name; it was the display name in practice.' }
        Description                 = @{ Name = 'Description' }
        EmailAddress                = @{ Name = 'Mail' }
        ProxyAddresses              = @{ Name = 'ProxyAddresses' }
        # Microsoft 365 groups were shown as distribution lists
        GroupType                   = @{
            Value  = { if (-not $_.MailEnabled) { 'Security' } elseif ($_.SecurityEnabled -and $_.GroupTypes -notcontains 'Unified') { 'MailEnabledSecurity' } else { 'DistributionList' } }
            Equals = @{
                Security            = { $_.SecurityEnabled -and -not $_.MailEnabled }
                MailEnabledSecurity = { $_.SecurityEnabled -and $_.MailEnabled -and $_.GroupTypes -notcontains 'Unified' }
                DistributionList    = { $_.MailEnabled -and (-not $_.SecurityEnabled -or $_.GroupTypes -contains 'Unified') }
            }
        }
        LastDirSyncTime             = @{ Name = 'OnPremisesLastSyncDateTime' }
        DirSyncEnabled              = @{ Name = 'OnPremisesSyncEnabled'; Level = 'review'; Reason = 'The old property is not documented; the new one is empty for groups that were never synchronized.' }
        ManagedBy                   = @{ Value = { (Get-MgGroupOwner -GroupId $_.Id -All | Select-Object -First 1).Id }; Scopes = 'Group.Read.All'; Level = 'review'; Finding = 'MSG407'
                                         Reason = 'Graph has a list of owners where MSOnline had one.' }
        Errors                      = @{ Views = @(
            @{ For = 'Count'; Value = { $_.ServiceProvisioningErrors }; Level = 'review'; Finding = 'MSG406'; Reason = 'Graph counts other errors than MSOnline did.' }
        ) }
        DirSyncProvisioningErrors   = @{ Views = @(
            @{ For = 'Count'; Value = { $_.OnPremisesProvisioningErrors }; Level = 'review'; Finding = 'MSG406'; Reason = 'The old property is not documented for groups.' }
        ) }
        ValidationStatus            = @{
            Value  = { if ($_.ServiceProvisioningErrors.Count -or $_.OnPremisesProvisioningErrors.Count) { 'Error' } else { 'Healthy' } }
            Equals = @{
                Error   = { $_.ServiceProvisioningErrors.Count -gt 0 -or $_.OnPremisesProvisioningErrors.Count -gt 0 }
                Healthy = { -not $_.ServiceProvisioningErrors.Count -and -not $_.OnPremisesProvisioningErrors.Count }
            }
            Never  = 'NotAvailable'
            Level  = 'review'; Reason = 'The status is made of two lists of errors; which errors MSOnline counted is not documented.'
        }
        GroupLicenseProcessingDetail = @{ Value = { $_.LicenseProcessingState.State }; Level = 'review'; Reason = 'The old property is not documented; Graph has one word for the state.' }
        Licenses                    = @{ Views = @(
            @{ Type = 'AssignedLicense'; Value = { $_.AssignedLicenses }; Level = 'review'; Reason = 'Licences of a group carry SKU ids in Graph instead of names.' }
        ) }
        AssignedLicenses            = @{ Views = @(
            @{ Type = 'AssignedLicense'; Value = { $_.AssignedLicenses }; Level = 'review'; Reason = 'Licences of a group carry SKU ids in Graph instead of names.' }
        ) }
        IsSystem                    = @{ Manual = 'Graph does not tell which groups the service made.'; Finding = 'MSG409' }
        ExtensionData               = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
