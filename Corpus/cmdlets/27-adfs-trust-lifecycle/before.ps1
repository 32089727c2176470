# All four steps of the trust, kept for the runbook
Set-MsolADFSContext -Computer 'adfs01.corp.contoso.com' -LogFile 'C:\Logs\adfs.log'
New-MsolFederatedDomain -DomainName 'branch.contoso.com' -SupportMultipleDomain
Convert-MsolDomainToFederated -DomainName 'contoso.com' -SupportMultipleDomain
# after the yearly certificate change
Update-MsolFederatedDomain -DomainName 'contoso.com' -SupportMultipleDomain
Remove-MsolFederatedDomain -DomainName 'branch.contoso.com'
