# Licences of every customer
Connect-MgGraph -Scopes 'Directory.Read.All', 'LicenseAssignment.Read.All' -NoWelcome
$customers = Get-MgContract -All
$rows = foreach ($customer in $customers) {
    # one connection for each customer: Graph calls have no -TenantId
    try { Connect-MgGraph -TenantId $customer.CustomerId -Scopes 'Directory.Read.All', 'LicenseAssignment.Read.All' -ContextScope Process -NoWelcome -ErrorAction Stop }
    catch { Write-Warning "No connection to the customer's tenant: $_"; continue }
    Write-Progress -Activity 'Customers' -Status $customer.DisplayName
    Get-MgSubscribedSku -All | ForEach-Object {
        [pscustomobject]@{
            Customer  = $customer.DisplayName
            Sku       = $_.SkuPartNumber
            Purchased = $_.PrepaidUnits.Enabled
            Used      = $_.ConsumedUnits
        }
    }
}
$rows | Export-Csv customers.csv -NoTypeInformation
