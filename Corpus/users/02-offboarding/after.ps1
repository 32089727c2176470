param (
    [Parameter(Mandatory = $true)] [string] $UserPrincipalName
)

# 1. Find the leaver
$user = Get-MgUser -UserId $UserPrincipalName -ErrorAction SilentlyContinue -Property Id, AssignedLicenses, DisplayName
if (-not $user) {
    Write-Warning "$UserPrincipalName does not exist"
    return
}

# 2. No sign-in any more, unknown password, sessions ended
Update-MgUser -UserId $user.Id -AccountEnabled:$false

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

Update-MgUser -UserId $user.Id -PasswordProfile @{ Password = (New-RandomPassword); ForceChangePasswordNextSignIn = $false } | Out-Null
$null = Revoke-MgUserSignInSession -UserId $user.Id

# 3. Give the licences back
foreach ($license in $user.AssignedLicenses) {
    $null = Set-MgUserLicense -UserId $user.Id -RemoveLicenses @($license.SkuId) -AddLicenses @()
}

# 4. Mark the account
Update-MgUser -UserId $user.Id -DisplayName "$($user.DisplayName) (left)" -Department 'Leavers'
Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$($user.Id)" -Body @{ mobilePhone = $null }
Write-Output "$UserPrincipalName is off-boarded, $($user.AssignedLicenses.Count) licence(s) returned"
