# New starters of the week, licensed without Sway
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome
$sku = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'SPE_E3'
$options = @{ SkuId = $sku.SkuId; DisabledPlans = @($sku.ServicePlans | Where-Object ServicePlanName -in 'SWAY' | ForEach-Object ServicePlanId) }

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

foreach ($row in Import-Csv .\new.csv) {
    $newUser = @{
        UserPrincipalName    = $row.Upn
        DisplayName          = $row.Name
        UsageLocation        = 'FR'
        PasswordPolicies = 'DisablePasswordExpiration'
    }
    $initialPassword = if ($row.Password) { $row.Password } else { New-RandomPassword }
    $created = New-MgUser @newUser -PasswordProfile @{ Password = $initialPassword; ForceChangePasswordNextSignIn = $true } -MailNickname ($row.Upn -split '@')[0] -AccountEnabled
    $null = Set-MgUserLicense -UserId $created.Id -AddLicenses $options -RemoveLicenses @()
    "$($created.UserPrincipalName) has the id $($created.Id)"
}
