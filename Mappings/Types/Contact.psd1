@{
    Type  = 'Contact'
    Graph = 'orgContact'
    Sources = @('https://learn.microsoft.com/graph/api/resources/orgcontact', 'https://learn.microsoft.com/powershell/module/msonline/get-msolcontact')
    Properties = @{
        ObjectId                  = @{ Name = 'Id' }
        DisplayName               = @{ Name = 'DisplayName' }
        FirstName                 = @{ Name = 'GivenName' }
        LastName                  = @{ Name = 'Surname' }
        EmailAddress              = @{ Name = 'Mail' }
        UserPrincipalName         = @{ Name = 'Mail'; Level = 'review'; Reason = 'The page names a user ID of contacts, which was the address in practice; this is inferred.' }
        ProxyAddresses            = @{ Name = 'ProxyAddresses' }
        Title                     = @{ Name = 'JobTitle' }
        Department                = @{ Name = 'Department' }
        CompanyName               = @{ Name = 'CompanyName' }
        # one address with all its parts; @( ) because a contact may have none
        City                      = @{ Value = { @($_.Addresses)[0].City } }
        Country                   = @{ Value = { @($_.Addresses)[0].CountryOrRegion } }
        Office                    = @{ Value = { @($_.Addresses)[0].OfficeLocation } }
        PostalCode                = @{ Value = { @($_.Addresses)[0].PostalCode } }
        State                     = @{ Value = { @($_.Addresses)[0].State } }
        StreetAddress             = @{ Value = { @($_.Addresses)[0].Street } }
        PhoneNumber               = @{ Value = { ($_.Phones | Where-Object Type -eq 'business').Number } }
        MobilePhone               = @{ Value = { ($_.Phones | Where-Object Type -eq 'mobile').Number } }
        Fax                       = @{ Value = { ($_.Phones | Where-Object Type -eq 'businessFax').Number } }
        LastDirSyncTime           = @{ Name = 'OnPremisesLastSyncDateTime' }
        Errors                    = @{ Name = 'ServiceProvisioningErrors'; Type = 'ValidationError'; Level = 'review'; Finding = 'MSG528'
                                       Reason = 'ServiceProvisioningErrors is an empty collection, not $null, when there are none.' }
        DirSyncProvisioningErrors = @{ Name = 'OnPremisesProvisioningErrors'; Type = 'DirSyncProvisioningError' }
        ValidationStatus          = @{
            Value  = { if ($_.ServiceProvisioningErrors.IsResolved -contains $false) { 'Error' } else { 'Healthy' } }
            Equals = @{
                Error   = { $_.ServiceProvisioningErrors.IsResolved -contains $false }
                Healthy = { $_.ServiceProvisioningErrors.IsResolved -notcontains $false }
            }
            Never  = 'NotAvailable'
            Level  = 'review'; Finding = 'MSG528'; Reason = 'Graph has no summary: a contact with an unresolved service provisioning error counts as Error.'
        }
        ExtensionData             = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
