function New-Starter {
    param([string]$First, [string]$Last, [string]$Department)
    $upn = "$First.$Last@contoso.com".ToLower()
    $new = @{
        UserPrincipalName   = $upn
        DisplayName         = "$First $Last"    # shown in the address list
        UsageLocation       = 'NL'
        PasswordProfile = @{ Password = $script:initial; ForceChangePasswordNextSignIn = $true }
    }
    $optional = @{}
    if ($First) { $optional.GivenName = $First }
    if ($Last) { $optional.Surname = $Last }
    if ($Department) { $optional.Department = $Department }
    New-MgUser @new -MailNickname ($upn -split '@')[0] -AccountEnabled @optional | Out-Null

    Update-MgUser -UserId $upn `
        -JobTitle 'Trainee' `
        -AccountEnabled    # may sign in at once
    Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$([uri]::EscapeDataString($upn))" -Body @{ officeLocation = $null }
    return (Get-MgUser -UserId $upn).Id
}
