@{
    Id      = 'get-synchronization-conflict'
    Kind    = 'function'
    Name    = 'Get-SynchronizationConflict'
    Reason  = 'Users, groups and contacts with a synchronization conflict are three requests in Graph. The errors of a user come only when they are asked for.'
    Scopes  = @('Group.Read.All', 'OrgContact.Read.All', 'User.Read.All')
    Sources = @(
        'https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror'
        'https://learn.microsoft.com/graph/api/resources/user'
        'https://learn.microsoft.com/graph/api/resources/group'
        'https://learn.microsoft.com/graph/api/resources/orgcontact'
    )
    Code    = {
        function Get-SynchronizationConflict {
            [CmdletBinding()] param ()
            $filter = "onPremisesProvisioningErrors/any(e:e/category eq 'PropertyConflict')"
            Get-MgUser -All -Filter $filter -Property Id, DisplayName, UserPrincipalName, ProxyAddresses, OnPremisesImmutableId, OnPremisesLastSyncDateTime, OnPremisesProvisioningErrors
            Get-MgGroup -All -Filter $filter
            Get-MgContact -All -Filter $filter
        }
    }
}
