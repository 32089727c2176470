@{
    Id      = 'activated-role-ids'
    Kind    = 'table'
    Name    = 'activatedRoleIds'
    Reason  = 'Template ids of the roles that are activated, which MSOnline showed as IsEnabled; one request for all of them.'
    Scopes  = @('RoleManagement.Read.Directory')
    Sources = @('https://learn.microsoft.com/graph/api/directoryrole-list', 'https://learn.microsoft.com/graph/api/resources/directoryrole')
    Code    = {
        $activatedRoleIds = @((Get-MgDirectoryRole -All).RoleTemplateId)
    }
}
