# New starters of the week, licensed without Sway
Connect-MsolService
$options = New-MsolLicenseOptions -AccountSkuId 'contoso:SPE_E3' -DisabledPlans 'SWAY'
foreach ($row in Import-Csv .\new.csv) {
    $newUser = @{
        UserPrincipalName    = $row.Upn
        DisplayName          = $row.Name
        UsageLocation        = 'FR'
        PasswordNeverExpires = $true
    }
    $created = New-MsolUser @newUser -LicenseAssignment 'contoso:SPE_E3' -LicenseOptions $options -Password $row.Password
    "$($created.UserPrincipalName) has the id $($created.ObjectId)"
}
