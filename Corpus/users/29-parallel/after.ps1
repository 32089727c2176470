Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'User.Read.All' -NoWelcome

$accountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

Get-MgUser -All -Property Id, AssignedLicenses | ForEach-Object -Parallel { @($_.AssignedLicenses | ForEach-Object { ($using:accountSkuId)[$_.SkuId] }) -join ',' }
