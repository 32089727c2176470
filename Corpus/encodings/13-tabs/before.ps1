function Get-Blocked
{
	param($Department)
	foreach ($u in (Get-MsolUser -All -Department $Department))
	{
		if ($u.BlockCredential)
		{
			Set-MsolUserLicense -ObjectId $u.ObjectId -RemoveLicenses $u.Licenses.AccountSkuId
			$p = Set-MsolUserPassword -ObjectId $u.ObjectId
		}
	}
}
