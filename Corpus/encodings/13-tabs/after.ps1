function New-RandomPassword {
	param ([int] $Length = 16)
	$kinds = 'abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#%+-=?@_'
	$random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
	$bytes = New-Object byte[] 4
	$characters = foreach ($position in 0..($Length - 1)) {
		$from = if ($position -lt $kinds.Count) { $kinds[$position] } else { -join $kinds }
		$random.GetBytes($bytes)
		$from[[int]([BitConverter]::ToUInt32($bytes, 0) % $from.Length)]
	}
	-join ($characters | Sort-Object { Get-Random })
}

function Get-Blocked
{
	param($Department)
	foreach ($u in (Get-MgUser -All -Filter "department eq '$($Department -replace "'", "''")'" -Property Id, AccountEnabled, AssignedLicenses))
	{
		if ($u.AccountEnabled -eq $false)
		{
			$null = Set-MgUserLicense -UserId $u.Id -RemoveLicenses @($u.AssignedLicenses.SkuId) -AddLicenses @()
			$p = New-RandomPassword
			Update-MgUser -UserId $u.Id -PasswordProfile @{ Password = $p; ForceChangePasswordNextSignIn = $true }
		}
	}
}
