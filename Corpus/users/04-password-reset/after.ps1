# Help desk: reset the passwords of a class and print the slips
$class = Import-Csv -Path $ListPath

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

foreach ($pupil in $class) {
    try {
        $account = Get-MgUser -UserId $pupil.Login -ErrorAction Stop -Property Id, OnPremisesLastSyncDateTime, DisplayName
    }
    catch {
        Write-Warning "No account for $($pupil.Login)"
        continue
    }

    if ($account.OnPremisesLastSyncDateTime -ne $null) {
        Write-Warning "$($pupil.Login) is managed on premises"
        continue
    }

    $temporary = New-RandomPassword
    Update-MgUser -UserId $account.Id -PasswordProfile @{ Password = $temporary; ForceChangePasswordNextSignIn = $true }
    "{0,-30} {1}" -f $account.DisplayName, $temporary | Out-File -FilePath .\slips.txt -Append
}
