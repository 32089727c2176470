Connect-MgGraph -Scopes 'Directory.Read.All', 'Domain.Read.All' -NoWelcome
(Get-MgContract -All | Where-Object { $_.DisplayName -like 'A*' }) | ForEach-Object {
    # one connection for each customer: Graph calls have no -TenantId
    try { Connect-MgGraph -TenantId $_.CustomerId -Scopes 'Directory.Read.All', 'Domain.Read.All' -ContextScope Process -NoWelcome -ErrorAction Stop }
    catch { Write-Warning "No connection to the customer's tenant: $_"; return }
    Get-MgDomain
}
