@{
    # MSOnlineExtended was the companion module of early releases.
    RetiredModules = @('MSOnline', 'MSOnlineExtended')

    # Every submodule requires and loads it; it is named only when nothing else of Graph is used than connecting and raw requests.
    AuthenticationModule = 'Microsoft.Graph.Authentication'

    # 2.26.0 to 2.27.0 damage request bodies: addresses of linked objects, members, owners, values of new groups, federation, key bytes.
    MinimumVersion = @{
        Version = '2.28.0'
        Cmdlets = @(
            'New-Mg*ByRef', 'Set-Mg*ByRef'
            'New-MgGroup', 'Update-MgGroup', 'New-MgGroupMember', 'New-MgGroupOwner'
            'New-MgDirectoryAdministrativeUnitMember'
            'New-MgDomainFederationConfiguration', 'Update-MgDomainFederationConfiguration'
            'Add-MgApplicationKey', 'Add-MgServicePrincipalKey'
            'New-MgApplication', 'Update-MgApplication', 'New-MgServicePrincipal', 'Update-MgServicePrincipal'
        )
        Sources = @(
            'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3154'
            'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3156'
            'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3184'
            'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3212'
            'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3308'
        )
    }

    # Commands that name modules. Drop: goes, because the numbers of the old module mean nothing for the new ones, or Graph runs in
    # PowerShell 7 itself. Manual: the line is a person's decision. Leave: the line stays (removing the retired module is still right).
    Commands = @(
        @{ Name = 'Install-Module'; Parameter = 'Name'; Drop = @('RequiredVersion', 'MinimumVersion', 'MaximumVersion')
           MinimumVersionParameter = 'MinimumVersion' }
        @{ Name = 'Import-Module'; Parameter = 'Name'
           Drop = @('RequiredVersion', 'MinimumVersion', 'MaximumVersion', 'UseWindowsPowerShell')
           Manual = @('Prefix', 'Function', 'Cmdlet', 'Alias', 'Variable', 'FullyQualifiedName', 'PSSession', 'CimSession', 'AsCustomObject')
           MinimumVersionParameter = 'MinimumVersion' }
        @{ Name = 'Update-Module'; Parameter = 'Name'; Drop = @('RequiredVersion', 'MaximumVersion') }
        @{ Name = 'Save-Module'; Parameter = 'Name'; Drop = @('RequiredVersion', 'MinimumVersion', 'MaximumVersion')
           MinimumVersionParameter = 'MinimumVersion' }
        @{ Name = 'Remove-Module'; Parameter = 'Name'; Manual = @('FullyQualifiedName', 'ModuleInfo') }
        @{ Name = 'Find-Module'; Parameter = 'Name'; Drop = @('RequiredVersion', 'MinimumVersion', 'MaximumVersion')
           Manual = @('Command', 'DscResource') }
        @{ Name = 'Get-InstalledModule'; Parameter = 'Name'; Drop = @('RequiredVersion', 'MinimumVersion', 'MaximumVersion') }
        @{ Name = 'Get-Module'; Parameter = 'Name'; Manual = @('FullyQualifiedName', 'PSSession', 'CimSession') }
        @{ Name = 'Get-Command'; Parameter = 'Module' }
        @{ Name = 'Install-PSResource'; Parameter = 'Name'; Drop = @('Version'); MinimumVersionParameter = 'Version' }
        @{ Name = 'Update-PSResource'; Parameter = 'Name'; Drop = @('Version') }
        @{ Name = 'Save-PSResource'; Parameter = 'Name'; Drop = @('Version'); MinimumVersionParameter = 'Version' }
        @{ Name = 'Find-PSResource'; Parameter = 'Name'; Drop = @('Version') }
        @{ Name = 'Get-PSResource'; Parameter = 'Name'; Drop = @('Version') }
        @{ Name = 'Get-InstalledPSResource'; Parameter = 'Name'; Drop = @('Version') }
        @{ Name = 'Uninstall-Module'; Parameter = 'Name'; Leave = $true }
        @{ Name = 'Uninstall-PSResource'; Parameter = 'Name'; Leave = $true }
    )

    # A permission makes others superfluous; * is the same text on both sides. Nothing is collapsed into Directory.ReadWrite.All.
    Implications = @(
        # that LicenseAssignment.ReadWrite.All reads the tenant's licences is not documented
        @{ Scope = '*.ReadWrite.All'; Implies = '*.Read.All'; Except = 'LicenseAssignment.ReadWrite.All' }
        @{ Scope = 'User.Read.All'; Implies = 'User.ReadBasic.All' }
        @{ Scope = 'Group.Read.All'; Implies = 'GroupMember.Read.All' }
        @{ Scope = 'Group.ReadWrite.All'; Implies = 'Group.Read.All', 'GroupMember.ReadWrite.All' }
        @{ Scope = 'RoleManagement.ReadWrite.Directory'; Implies = 'RoleManagement.Read.Directory' }
    )

    Sources = @(
        'https://learn.microsoft.com/powershell/microsoftgraph/installation'
        'https://learn.microsoft.com/graph/permissions-reference'
    )
}
