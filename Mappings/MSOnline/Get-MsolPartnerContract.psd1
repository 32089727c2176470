@{
    Cmdlet     = 'Get-MsolPartnerContract'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'Get-MgContract lists the customers of a partner tenant; the customer''s tenant id is CustomerId. Customers with granular delegated permissions only are listed by Get-MgTenantRelationshipDelegatedAdminCustomer.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/get-msolpartnercontract?view=azureadps-1.0'
        'https://learn.microsoft.com/graph/api/contract-list'
        'https://learn.microsoft.com/graph/api/resources/contract'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgcontract'
        'https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname'
        'https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers'
    )
    Confidence = 'documented'
    Result     = 'PartnerContract'
    Scopes     = @('Directory.Read.All')
    Role       = 'Directory Readers'

    Frames = @(
        @{
            # the client picks by domain, so the bound comes last
            Id       = 'by-domain'
            When     = @{ DomainName = 'given' }
            Code     = { Get-MgContract -All }
            Findings = @('MSG594')
        }
        @{
            Id       = 'all'
            When     = @{ All = 'given' }
            Code     = { Get-MgContract }
            Findings = @('MSG594')
        }
        @{
            Id       = 'limited'
            When     = @{ MaxResults = 'given' }
            Code     = { Get-MgContract }
            Findings = @('MSG594')
        }
        @{
            Id       = 'unlimited'
            Code     = { Get-MgContract -All }
            Findings = @('MSG594', 'MSG229')
        }
    )

    Parameters = @{
        DomainName = @{ Cases = @(
            @{
                When   = @{ DomainName = 'given'; SearchKey = 'is:DefaultDomainName' }
                Stage  = { Where-Object { $_.DefaultDomainName -eq $DomainName } }
                Reason = 'The contract holds a copy of the customer''s default domain, which is not updated when the customer chooses another.'
            }
            @{
                When   = 'given'
                Before = { $customerTenant = Find-MgTenantRelationshipTenantInformationByDomainName -DomainName $DomainName }
                Stage  = { Where-Object { $_.CustomerId -eq $customerTenant.TenantId } }
                Scopes = 'CrossTenantInformation.ReadBasic.All'
                Reason = 'MSOnline found a customer by any of its domains, a contract holds one only: the tenant that has the domain is asked for first.'
            }
        ) }
        SearchKey  = @{ Cases = @(
            @{ When = 'is:DefaultDomainName'; Used = $true }
            @{ When = 'given'; Manual = 'Which property MSOnline searched is not known here: pick the contracts with Where-Object on DefaultDomainName, DisplayName or CustomerId of Get-MgContract -All.'; Finding = 'MSG595' }
        ) }
        All        = @{ Cases = @(
            @{ When = @{ All = 'given'; DomainName = 'given' }; Drop = $true }
            @{ When = 'given'; Argument = 'All'; Switch = $true }
        ) }
        MaxResults = @{ Cases = @(
            @{ When = @{ MaxResults = 'given'; DomainName = 'given' }; Stage = { Select-Object -First $MaxResults } }
            @{ When = 'given'; Argument = 'Top' }
        ) }
        TenantId   = @{ Manual = 'A Graph connection belongs to one tenant: connect to the partner tenant with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Get-MsolPartnerContract -All | Sort-Object Name | Select-Object Name, DefaultDomainName, TenantId'; After = 'Get-MgContract -All | Sort-Object DisplayName | Select-Object @{ n = ''Name''; e = ''DisplayName'' }, DefaultDomainName, @{ n = ''TenantId''; e = ''CustomerId'' }' }
        @{ Before = '$customerId = (Get-MsolPartnerContract -DomainName $domain).TenantId.Guid'; After = '$customerTenant = Find-MgTenantRelationshipTenantInformationByDomainName -DomainName $domain
$customerId = (Get-MgContract -All | Where-Object { $_.CustomerId -eq $customerTenant.TenantId }).CustomerId' }
        @{ Before = '$customers = Get-MsolPartnerContract
foreach ($customer in $customers) { "$($customer.Name): $($customer.TenantId)" }'; After = '$customers = Get-MgContract -All
foreach ($customer in $customers) { "$($customer.DisplayName): $($customer.CustomerId)" }' }
        @{ Before = '$customers = Get-MsolPartnerContract -All
foreach ($customer in $customers) { (Get-MsolCompanyInformation -TenantId $customer.TenantId).DisplayName }'; After = '$customers = Get-MgContract -All
foreach ($customer in $customers) {
    # one connection for each customer: Graph calls have no -TenantId
    try { Connect-MgGraph -TenantId $customer.CustomerId -Scopes ''Directory.Read.All'', ''Organization.Read.All'' -ContextScope Process -NoWelcome -ErrorAction Stop }
    catch { Write-Warning "No connection to the customer''s tenant: $_"; continue }
    (Get-MgOrganization).DisplayName }' }
    )
}
