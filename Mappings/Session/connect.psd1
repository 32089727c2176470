@{
    # Connecting: what the rule Connect-MsolService.psd1 does not say. The scopes of a script are those of the rules that were applied to it.
    Command      = 'Connect-MgGraph'
    Module       = 'Microsoft.Graph.Authentication'
    Sources      = @(
        'https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/connect-mggraph'
        'https://learn.microsoft.com/graph/permissions-reference'
    )
    Confidence   = 'documented'

    # a scope on the right is not asked for when the one on the left is
    Implies      = @(
        @{ Scope = 'Application.ReadWrite.All'; Implied = @('Application.Read.All') }
        @{ Scope = 'AdministrativeUnit.ReadWrite.All'; Implied = @('AdministrativeUnit.Read.All') }
        @{ Scope = 'Domain.ReadWrite.All'; Implied = @('Domain.Read.All') }
        @{ Scope = 'Domain-InternalFederation.ReadWrite.All'; Implied = @('Domain-InternalFederation.Read.All') }
        @{ Scope = 'Group.Read.All'; Implied = @('GroupMember.Read.All') }
        @{ Scope = 'Group.ReadWrite.All'; Implied = @('Group.Read.All', 'GroupMember.Read.All', 'GroupMember.ReadWrite.All') }
        @{ Scope = 'GroupMember.ReadWrite.All'; Implied = @('GroupMember.Read.All') }
        @{ Scope = 'OnPremDirectorySynchronization.ReadWrite.All'; Implied = @('OnPremDirectorySynchronization.Read.All') }
        @{ Scope = 'Organization.ReadWrite.All'; Implied = @('Organization.Read.All') }
        @{ Scope = 'RoleManagement.ReadWrite.Directory'; Implied = @('RoleManagement.Read.Directory') }
        @{ Scope = 'User.Read.All'; Implied = @('User.ReadBasic.All') }
        @{ Scope = 'User.ReadWrite.All'; Implied = @('User.Read.All', 'User.ReadBasic.All') }
        @{ Scope = 'UserAuthenticationMethod.ReadWrite.All'; Implied = @('UserAuthenticationMethod.Read.All') }
    )

    # -Scopes belongs to signing in as a person; with these parameters it is a binding error
    NoScopesWith = @('AccessToken', 'Certificate', 'CertificateSubjectName', 'CertificateThumbprint', 'ClientSecretCredential', 'EnvironmentVariable', 'Identity')

    # printed with the finding MSG222, chosen by what the script shows about where it runs
    Unattended   = @(
        @{ When = 'automation'; Code = { Connect-MgGraph -Identity -NoWelcome } }
        @{ When = 'other'; Code = { Connect-MgGraph -ClientId '<application id>' -TenantId '<tenant id>' -CertificateThumbprint '<thumbprint>' -NoWelcome } }
    )

    # calls with -TenantId inside of a loop over tenants: one connection for each round, and the parameter goes
    TenantLoop   = @(
        @{ Parameter = 'TenantId'; Finding = 'MSG247'; Answers = 'MSG594'
           Reason    = 'A Graph connection belongs to one tenant, so each round of the loop connects to its own; without the catch the previous customer would be read again.'
           Code      = {
               # one connection for each customer: Graph calls have no -TenantId
               try { Connect-MgGraph -TenantId $Tenant -Scopes $Scopes -ContextScope Process -NoWelcome -ErrorAction Stop }
               catch { Write-Warning "No connection to the customer's tenant: $_"; continue }
           }
           BlockCode = {
               # one connection for each customer: Graph calls have no -TenantId
               try { Connect-MgGraph -TenantId $Tenant -Scopes $Scopes -ContextScope Process -NoWelcome -ErrorAction Stop }
               catch { Write-Warning "No connection to the customer's tenant: $_"; return }
           } }
    )

    # calls and types beside the cmdlets. Disconnect-MgGraph returns the old context, the static call printed nothing
    Static       = @(
        @{ Type = 'Microsoft.Online.Administration.Automation.ConnectMsolService'; Member = 'ClearUserSessionState'
           Code = { $null = Disconnect-MgGraph }; Level = 'review'; Confidence = 'known'
           Reason = 'The old call forgot the session of the process, the new one signs out and clears the token cache.' }
    )
    Commands     = @(
        # never existed, but people write it
        @{ Name = 'Disconnect-MsolService'; Code = { $null = Disconnect-MgGraph }; Level = 'review'; Confidence = 'inferred'
           Reason = 'MSOnline had no cmdlet of this name; signing out is what was meant.' }
    )
    Catch        = @(
        # every error of MSOnline had this one type, so the catch caught everything
        @{ Type = 'Microsoft.Online.Administration.Automation.MicrosoftOnlineException'; Becomes = 'catch'; Level = 'review'; Finding = 'MSG219'; Confidence = 'known' }
    )

    # what scripts compare errors with, and how Graph's error for the same is told
    Errors       = @(
        @{ Text = '*User Not Found*', '*Group Not Found*', '*Role Not Found*', '*UserNotFoundException*', '*ObjectNotFoundException*', '*GroupNotFoundException*', '*RoleNotFoundException*', '*ServicePrincipalNotFoundException*'
           Test = '$_.FullyQualifiedErrorId -like ''Request_ResourceNotFound*'''; Confidence = 'documented'
           Sources = @('https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/792') }
        @{ Text = '*Access Denied. You do not have permissions*', '*AccessDeniedException*'
           Test = '$_.FullyQualifiedErrorId -like ''Authorization_RequestDenied*'''; Confidence = 'documented'
           Sources = @('https://learn.microsoft.com/graph/errors') }
        @{ Text = '*call the Connect-MsolService*'
           Test = '$_.Exception.Message -like ''Authentication needed*'''; Confidence = 'known'
           Sources = @('https://learn.microsoft.com/powershell/microsoftgraph/troubleshooting') }
        @{ Text = '*Unable to add this user because a user with*', '*UserAlreadyExistsException*'
           Test = '$_.Exception.Message -like ''*already exists*'''; Confidence = 'known'
           Sources = @('https://learn.microsoft.com/graph/errors') }
        @{ Text = '*is already a member of this*', '*MemberAlreadyExistsException*'
           Test = '$_.Exception.Message -like ''*references already exist*'''; Confidence = 'known'
           Sources = @('https://learn.microsoft.com/graph/api/group-post-members') }
        @{ Text = '*Unable to assign this license because*', '*Unable to update license for this user*', '*InvalidUserLicenseException*', '*InvalidUserLicenseOptionException*', '*InvalidLicenseConfigurationException*', '*LicenseQuotaExceededException*', '*InvalidSubscriptionStatusException*'
           Test = '$_.FullyQualifiedErrorId -like ''Request_BadRequest*'''; Confidence = 'inferred'
           Sources = @('https://learn.microsoft.com/graph/api/user-assignlicense') }
        @{ Text = '*Unable to update parameter. Parameter name:*', '*You must provide a required property: Parameter name:*', '*PropertyNotSettableException*', '*RequiredPropertyNotSetException*', '*UniquenessValidationException*'
           Test = '$_.FullyQualifiedErrorId -like ''Request_BadRequest*'''; Confidence = 'inferred'
           Sources = @('https://learn.microsoft.com/graph/errors') }
    )

    # commands that only runbooks of an Azure Automation account have: nobody is there to sign in
    Automation   = @('Get-AutomationPSCredential', 'Get-AutomationVariable', 'Get-AutomationConnection', 'Get-AutomationCertificate')

    # commands of test frameworks that name the cmdlet they stand in for
    Mocks        = @('Mock', 'Should', 'Assert-MockCalled', 'Assert-VerifiableMock')
}
