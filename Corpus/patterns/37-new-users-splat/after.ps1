# New starters of the week, licensed without Sway
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All' -NoWelcome
$sku = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'SPE_E3'
$options = @{ SkuId = $sku.SkuId; DisabledPlans = @($sku.ServicePlans | Where-Object ServicePlanName -in 'SWAY' | ForEach-Object ServicePlanId) }
foreach ($row in Import-Csv .\new.csv) {
    $newUser = @{
        UserPrincipalName    = $row.Upn
        DisplayName          = $row.Name
        UsageLocation        = 'FR'
        PasswordNeverExpires = $true
    }
    # TODO msol2graph MSG202: New-MsolUser needs statements of its own in Graph that use entries of @newUser. It is left as it is: give the parameters to the call itself and convert again.
    $created = New-MsolUser @newUser -LicenseAssignment 'contoso:SPE_E3' -LicenseOptions $options -Password $row.Password
    "$($created.UserPrincipalName) has the id $($created.ObjectId)"
}
