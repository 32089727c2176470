@{
    Cmdlet     = 'Get-MsolUserByStrongAuthentication'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Graph cannot filter by the per-user MFA state: it is asked for each user, from the beta endpoint.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/get-msoluserbystrongauthentication?view=azureadps-1.0'
        'https://learn.microsoft.com/graph/api/authentication-get?view=graph-rest-beta'
        'https://learn.microsoft.com/graph/api/resources/strongauthenticationrequirements?view=graph-rest-beta'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mguser'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdirectoryrolememberasuser'
    )
    Confidence = 'inferred'
    Result     = 'User'
    Scopes     = @('User.Read.All')

    Frames = @(
        @{
            # the role object's id of MSOnline is the id of the role template
            Id     = 'in-role'
            When   = @{ RoleObjectId = 'given' }
            Before = { $role = Get-MgDirectoryRole -Filter (filter 'roleTemplateId eq {RoleObjectId}') }
            Code   = { Get-MgDirectoryRoleMemberAsUser -DirectoryRoleId $role.Id -All }
            Select = 'Property'
            Scopes = @('RoleManagement.Read.Directory')
        }
        @{
            Id       = 'limited'
            When     = @{ MaxResults = 'given' }
            Code     = { Get-MgUser -All }
            Select   = 'Property'
        }
        @{
            Id       = 'all'
            When     = @{ All = 'given' }
            Code     = { Get-MgUser -All }
            Select   = 'Property'
        }
        @{
            Id       = 'unlimited'
            Code     = { Get-MgUser -All }
            Select   = 'Property'
            Findings = @('MSG229')
        }
    )

    Parameters = @{
        RoleObjectId = @{ Used = $true }
        SearchString = @{ Stage = { Where-Object { $_.DisplayName -like "$SearchString*" -or $_.UserPrincipalName -like "$SearchString*" } }; Reads = 'DisplayName', 'UserPrincipalName' }
        Requirements = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{
                When   = 'given'
                Stage  = { Where-Object { (Get-MgBetaUserAuthenticationRequirement -UserId $_.Id).PerUserMfaState -eq (mfa-state $Requirements) } }
                Reads  = 'Id'
                Scopes = 'Policy.Read.All'
            }
        ) }
        RequirementUnsetOnly = @{ Cases = @(
            @{ When = 'false'; Drop = $true }
            @{
                When   = 'true'
                Stage  = { Where-Object { (Get-MgBetaUserAuthenticationRequirement -UserId $_.Id).PerUserMfaState -eq 'disabled' } }
                Reads  = 'Id'
                Scopes = 'Policy.Read.All'
            }
            @{
                When   = 'given'
                Stage  = { Where-Object { -not $RequirementUnsetOnly -or (Get-MgBetaUserAuthenticationRequirement -UserId $_.Id).PerUserMfaState -eq 'disabled' } }
                Reads  = 'Id'
                Scopes = 'Policy.Read.All'
            }
        ) }
        # what was picked is cut last
        MaxResults = @{ Stage = { Select-Object -First $MaxResults } }
        All        = @{ Drop = $true }
        TenantId   = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = '$enforced = New-Object -TypeName Microsoft.Online.Administration.StrongAuthenticationRequirement
$enforced.RelyingParty = ''*''
$enforced.State = ''Enforced''
Get-MsolUserByStrongAuthentication -All -Requirements $enforced | Select-Object UserPrincipalName, DisplayName'; After = 'Get-MgUser -All | Where-Object { (Get-MgBetaUserAuthenticationRequirement -UserId $_.Id).PerUserMfaState -eq ''enforced'' } | Select-Object UserPrincipalName, DisplayName' }
        @{ Before = 'Get-MsolUserByStrongAuthentication -RequirementUnsetOnly -RoleObjectId 62e90394-69f5-4237-9190-012177145e10 -All | ForEach-Object { $_.UserPrincipalName }'; After = '$role = Get-MgDirectoryRole -Filter "roleTemplateId eq ''62e90394-69f5-4237-9190-012177145e10''"
Get-MgDirectoryRoleMemberAsUser -DirectoryRoleId $role.Id -All | Where-Object { (Get-MgBetaUserAuthenticationRequirement -UserId $_.Id).PerUserMfaState -eq ''disabled'' } | ForEach-Object { $_.UserPrincipalName }' }
        @{ Before = '$without = Get-MsolUserByStrongAuthentication -RequirementUnsetOnly -MaxResults 20'; After = '$without = Get-MgUser -All | Where-Object { (Get-MgBetaUserAuthenticationRequirement -UserId $_.Id).PerUserMfaState -eq ''disabled'' } | Select-Object -First 20' }
    )
}
