param([string]$First, [string]$Last, [string[]]$Groups = @('All Staff', 'VPN Users'))
# Account, licence, groups
$upn = "$First.$Last@contoso.com".ToLower()
$sku = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'SPE_E3'
$options = @{ SkuId = $sku.SkuId; DisabledPlans = @($sku.ServicePlans | Where-Object ServicePlanName -in 'TEAMS1' | ForEach-Object ServicePlanId) }

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

$initialPassword = New-RandomPassword
$optional = @{}
if ($First) { $optional.GivenName = $First }
if ($Last) { $optional.Surname = $Last }
$new = New-MgUser -UserPrincipalName $upn -DisplayName "$First $Last" -UsageLocation 'DE' -MailNickname ($upn -split '@')[0] -AccountEnabled -PasswordProfile @{ Password = $initialPassword; ForceChangePasswordNextSignIn = $true } @optional
$null = Set-MgUserLicense -UserId $new.Id -AddLicenses $options -RemoveLicenses @()
foreach ($name in $Groups) {
    $g = Get-MgGroup -Filter "startsWith(displayName,'$($name -replace "'", "''")')" -Top 250 | Where-Object { $_.DisplayName -eq $name }
    New-MgGroupMember -GroupId $g.Id -DirectoryObjectId $new.Id
}
Write-Host "$upn / $($initialPassword)"
