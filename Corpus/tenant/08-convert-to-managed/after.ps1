# Cut-over from AD FS to password hash synchronization
param(
    [Parameter(Mandatory)][string]$DomainName,
    [string]$AdfsServer = 'adfs01.contoso.local',
    [string]$BackupFile = ".\federation-$DomainName.xml"
)
Connect-MgGraph -Scopes 'Directory.AccessAsUser.All', 'Domain-InternalFederation.ReadWrite.All', 'Domain.ReadWrite.All', 'OnPremDirectorySynchronization.Read.All', 'Organization.Read.All' -NoWelcome


if (-not [bool](Get-MgDirectoryOnPremiseSynchronization).Features.PasswordSyncEnabled) {
    throw 'Password hash synchronization is off: users could not sign in after the conversion.'
}

# Keep the settings for a rollback
Get-MgDomainFederationConfiguration -DomainId $DomainName | Export-Clixml $BackupFile

Update-MgDomain -DomainId $DomainName -AuthenticationType 'Managed'

do {
    Start-Sleep -Seconds 30
    $domain = Get-MgDomain -DomainId $DomainName
    Write-Host "$(Get-Date -Format T) $($domain.Id): $($domain.AuthenticationType)"
} until ($domain.AuthenticationType -eq 'Managed')
