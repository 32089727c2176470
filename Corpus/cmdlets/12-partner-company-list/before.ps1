# Addresses of all customers for the invoice run
$contracts = Get-MsolPartnerContract
foreach ($contract in $contracts) {
    $c = Get-MsolCompanyInformation -TenantId $contract.TenantId.Guid
    # no address means nobody finished the sign-up
    "{0};{1};{2}" -f $contract.DefaultDomainName, $c.City, $c.CountryLetterCode | Add-Content -Path .\addresses.csv
}
