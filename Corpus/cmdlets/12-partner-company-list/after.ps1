# Addresses of all customers for the invoice run
$contracts = Get-MgContract -All
foreach ($contract in $contracts) {
    # one connection for each customer: Graph calls have no -TenantId
    try { Connect-MgGraph -TenantId $contract.CustomerId -Scopes 'Directory.Read.All', 'Organization.Read.All' -ContextScope Process -NoWelcome -ErrorAction Stop }
    catch { Write-Warning "No connection to the customer's tenant: $_"; continue }
    $c = Get-MgOrganization
    # no address means nobody finished the sign-up
    "{0};{1};{2}" -f $contract.DefaultDomainName, $c.City, $c.CountryLetterCode | Add-Content -Path .\addresses.csv
}
