Connect-MsolService
foreach ($c in Get-MsolPartnerContract -All) { Get-MsolDomain -TenantId $c.TenantId }
Get-MsolUser -EnabledFilter DisabledOnly -All | Remove-MsolUser -Force
