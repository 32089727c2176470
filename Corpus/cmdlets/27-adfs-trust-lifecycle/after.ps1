# All four steps of the trust, kept for the runbook
# TODO msol2graph MSG214: Set-MsolADFSContext is left as it was, because New-MsolFederatedDomain in line 3 needs it and cannot be converted.
Set-MsolADFSContext -Computer 'adfs01.corp.contoso.com' -LogFile 'C:\Logs\adfs.log'
# TODO msol2graph MSG550: The old call did the next step each time it ran: New-MgDomain, Get-MgDomainVerificationDnsRecord, Confirm-MgDomain, New-MgDomainFederationConfiguration with the values of AD FS. Microsoft Entra Connect does all of them.
New-MsolFederatedDomain -DomainName 'branch.contoso.com' -SupportMultipleDomain
# TODO msol2graph MSG547: The old call read the values from AD FS and set up both sides: let Microsoft Entra Connect do it, or create the relying party trust in AD FS and call New-MgDomainFederationConfiguration with its values.
Convert-MsolDomainToFederated -DomainName 'contoso.com' -SupportMultipleDomain
# after the yearly certificate change
# on an AD FS server: the certificate in use, and the one that follows it if there is one
$signing = Get-AdfsCertificate -CertificateType Token-Signing
$settings = @{ signingCertificate = [System.Convert]::ToBase64String(($signing | Where-Object IsPrimary).Certificate.RawData) }
$signing | Where-Object { -not $_.IsPrimary } | Select-Object -First 1 | ForEach-Object { $settings.nextSigningCertificate = [System.Convert]::ToBase64String($_.Certificate.RawData) }
Update-MgDomainFederationConfiguration -DomainId 'contoso.com' -InternalDomainFederationId (Get-MgDomainFederationConfiguration -DomainId 'contoso.com').Id -BodyParameter $settings
# TODO msol2graph MSG552: Update-MgDomain -DomainId <domain> -AuthenticationType Managed ends the federation for all users, Remove-MgDomain -DomainId <domain> removes the domain when nothing uses it any more; the trust in AD FS is removed there.
Remove-MsolFederatedDomain -DomainName 'branch.contoso.com'
