@{
    Cmdlet     = 'Get-MsolSubscription'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Get-MgDirectorySubscription lists the same purchases. Get-MgSubscribedSku has no dates, and Get-MgSubscription is about change notifications.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/get-msolsubscription?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdirectorysubscription'
        'https://learn.microsoft.com/graph/api/directory-list-subscriptions'
        'https://learn.microsoft.com/graph/api/resources/companysubscription'
    )
    Confidence = 'documented'
    Result     = 'Subscription'
    Scopes     = @('Organization.Read.All')

    Frames = @(
        @{
            Id     = 'one'
            When   = @{ SubscriptionId = 'given', 'pipeline' }
            Code   = { Get-MgDirectorySubscription -CompanySubscriptionId $SubscriptionId }
            Level  = 'review'
            Reason = 'That Graph knows the subscription by the same id is inferred.'
        }
        @{ Id = 'all'; Code = { Get-MgDirectorySubscription -All } }
    )

    Parameters = @{
        SubscriptionId = @{ Used = $true }
        TenantId       = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Get-MsolSubscription | Where-Object { $_.Status -ne ''Enabled'' } | Select-Object SkuPartNumber, TotalLicenses, NextLifecycleDate'; After = 'Get-MgDirectorySubscription -All | Where-Object { $_.Status -ne ''Enabled'' } | Select-Object SkuPartNumber, TotalLicenses, @{ n = ''NextLifecycleDate''; e = ''NextLifecycleDateTime'' }' }
        @{ Before = '$subscription = Get-MsolSubscription -SubscriptionId $id
$subscription.ServiceStatus | ForEach-Object { $_.ServicePlan.ServiceName }'; After = '$subscription = Get-MgDirectorySubscription -CompanySubscriptionId $id
$subscription.ServiceStatus | ForEach-Object { $_.ServicePlanName }' }
    )
}
