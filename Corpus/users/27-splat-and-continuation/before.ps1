function New-Starter {
    param([string]$First, [string]$Last, [string]$Department)
    $upn = "$First.$Last@contoso.com".ToLower()
    $new = @{
        UserPrincipalName   = $upn
        DisplayName         = "$First $Last"    # shown in the address list
        FirstName           = $First
        LastName            = $Last
        Department          = $Department
        UsageLocation       = 'NL'
        ForceChangePassword = $true
        Password            = $script:initial
    }
    New-MsolUser @new | Out-Null

    Set-MsolUser -UserPrincipalName $upn `
        -Title 'Trainee' `
        -Office '' `
        -BlockCredential $false    # may sign in at once
    return (Get-MsolUser -UserPrincipalName $upn).ObjectId
}
