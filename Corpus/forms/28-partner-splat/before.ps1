# Blocked people of each customer who still have a licence
Connect-MsolService
$customers = Get-MsolPartnerContract -All
foreach ($customer in $customers) {
    $tenant = @{ TenantId = $customer.TenantId }
    $blocked = Get-MsolUser -All -EnabledFilter DisabledOnly @tenant | Where-Object { $_.IsLicensed }
    Write-Host "$($customer.Name): $(@(Get-MsolAccountSku @tenant).Count) products, $(@($blocked).Count) blocked people with a licence"
    foreach ($person in $blocked) {
        Set-MsolUser @tenant -ObjectId $person.ObjectId -Title 'Left the company'
    }
}
