# starters.csv: FirstName,LastName,UserPrincipalName,Department,Title,Mobile
# Connect-MgGraph takes no user name and password: use a certificate or managed identity when nobody is there to sign in
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome

$sku = 'contoso:ENTERPRISEPACK'
$sku2 = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq ($sku -split ':')[-1]
$noYammer = @{ SkuId = $sku2.SkuId; DisabledPlans = @($sku2.ServicePlans | Where-Object ServicePlanName -in 'YAMMER_ENTERPRISE' | ForEach-Object ServicePlanId) }

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

Import-Csv -Path .\starters.csv | ForEach-Object {
    $initialPassword = New-RandomPassword
    $optional = @{}
    if ($_.FirstName) { $optional.GivenName = $_.FirstName }
    if ($_.LastName) { $optional.Surname = $_.LastName }
    if ($_.Department) { $optional.Department = $_.Department }
    if ($_.Title) { $optional.JobTitle = $_.Title }
    if ($_.Mobile) { $optional.MobilePhone = $_.Mobile }
    $new = New-MgUser -UserPrincipalName $_.UserPrincipalName `
        -DisplayName "$($_.FirstName) $($_.LastName)" `
        -UsageLocation 'NL' -PreferredLanguage 'nl-NL' -MailNickname ($_.UserPrincipalName -split '@')[0] -AccountEnabled -PasswordProfile @{ Password = $initialPassword; ForceChangePasswordNextSignIn = $true } @optional
    $null = Set-MgUserLicense -UserId $new.Id -AddLicenses $noYammer -RemoveLicenses @()
    [pscustomobject]@{ User = $new.UserPrincipalName; Password = $initialPassword; Id = $new.Id }
} | Export-Csv -Path .\passwords.csv -NoTypeInformation
