@{
    Cmdlet     = 'Get-MsolCompanyInformation'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'The address data are those of the organization; settings and password synchronization come from other resources.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgorganization'
        'https://learn.microsoft.com/graph/api/resources/organization'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolcompanyinformation'
    )
    Confidence = 'documented'
    Result     = 'CompanyInformation'
    Scopes     = @('Organization.Read.All')
    Frames     = @(
        @{ Id = 'organization'; Code = { Get-MgOrganization } }
    )
    Parameters = @{
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = '$company = Get-MsolCompanyInformation
"$($company.DisplayName) $($company.ObjectId)"'
           After  = '$company = Get-MgOrganization
"$($company.DisplayName) $($company.Id)"' }
        @{ Before = '(Get-MsolCompanyInformation).InitialDomain'; After = '((Get-MgOrganization).VerifiedDomains | Where-Object IsInitial).Name' }
        # a test of the connection stays a read: it also proves that the token still works
        @{ Before = 'try { $null = Get-MsolCompanyInformation -ErrorAction Stop } catch { Connect-MsolService }'
           After  = 'try { $null = Get-MgOrganization -ErrorAction Stop } catch { Connect-MgGraph -Scopes ''Organization.Read.All'' -NoWelcome }' }
    )
}
