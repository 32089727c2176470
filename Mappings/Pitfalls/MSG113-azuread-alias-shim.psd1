@{
    Id         = 'MSG113'
    Name       = 'azuread-alias-shim'
    Severity   = 'warning'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Aliases make old names call other cmdlets, with other parameters and properties. Write the new cmdlets themselves.'
    Happens    = 'Names of AzureAD work with differences in switches, properties and types; names of MSOnline are not covered at all.'
    Why        = 'It is a help for the time of transition, not a conversion.'
    Instead    = 'Get-EntraUser -All        # or Get-MgUser -All -Property ...'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.entra/enable-entraazureadalias'
    )
    Detect     = @(
        @{ Detector = 'command-in-use'; Command = 'Enable-EntraAzureADAlias', 'Enable-AzureADAlias' }
        @{
            Detector = 'alias-of-other'
            Command  = 'Set-Alias', 'New-Alias', 'sal', 'nal'
            Old      = '*-Msol*', '*-AzureAD*'
            New      = '*-Mg*', '*-Entra*'
        }
    )
    Match      = @(
        'Import-Module Microsoft.Entra
Enable-EntraAzureADAlias
Get-AzureADUser -All $true'
        'Set-Alias Get-MsolUser Get-MgUser'
        'New-Alias -Name Get-AzureADUser -Value Get-MgUser'
    )
    NoMatch    = @(
        'Import-Module Microsoft.Entra
Get-EntraUser -All'
        'Set-Alias gmu Get-MgUser'
    )
}
