@{
    Cmdlet     = 'Set-MsolUserPrincipalName'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Update-MgUser changes the user principal name. A user who leaves a federated domain needs a password too, which Graph does not make.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msoluserprincipalname?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/update-mguser'
        'https://learn.microsoft.com/graph/api/user-update'
        'https://learn.microsoft.com/graph/api/resources/passwordprofile'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'documented'
    Scopes     = @('User.ReadWrite.All')
    Role       = 'User Administrator'

    Holes = @{
        User = @(
            @{ When = @{ ObjectId = 'given', 'pipeline' }; Value = { $ObjectId } }
            @{ When = @{ UserPrincipalName = 'given', 'pipeline' }; Value = { $UserPrincipalName } }
        )
    }

    Frames = @(
        @{
            Id      = 'renamed-result'
            When    = @{ NewPassword = 'absent', 'empty' }
            Place   = 'assigned', 'expression', 'piped'
            Manual  = 'MSOnline returned a password, and only for a user who left a federated domain; Graph returns nothing. Write Update-MgUser -UserId ... -UserPrincipalName ... without using a result, and with -PasswordProfile where a password is needed.'
            Finding = 'MSG600'
        }
        @{
            Id     = 'password-discarded'
            When   = @{ NewPassword = 'given', 'pipeline' }
            Place  = 'discarded'
            Code   = { Update-MgUser -UserId $User -PasswordProfile @{ Password = $NewPassword; ForceChangePasswordNextSignIn = $true } }
            Scopes = @('User-PasswordProfile.ReadWrite.All')
            Level  = 'review'
            Reason = 'The password of a user who leaves a federated domain is set in the same call; that both work in one call is inferred.'
        }
        @{
            Id     = 'password-returned'
            When   = @{ NewPassword = 'given', 'pipeline' }
            Place  = 'assigned', 'expression', 'piped'
            Code   = { $NewPassword }
            After  = { Update-MgUser -UserId $User -UserPrincipalName $NewUserPrincipalName -OnPremisesImmutableId $ImmutableId -PasswordProfile @{ Password = $Result; ForceChangePasswordNextSignIn = $true } }
            Scopes = @('User-PasswordProfile.ReadWrite.All')
            Level  = 'review'
            Reason = 'MSOnline returned the password that was set; the result keeps it. That name and password can be set in one call is inferred.'
        }
        @{
            Id       = 'password-printed'
            When     = @{ NewPassword = 'given', 'pipeline' }
            Code     = { Update-MgUser -UserId $User -PasswordProfile @{ Password = $NewPassword; ForceChangePasswordNextSignIn = $true } }
            After    = { $NewPassword }
            Scopes   = @('User-PasswordProfile.ReadWrite.All')
            Level    = 'review'
            Reason   = 'MSOnline wrote the password to the output; the last line keeps that. Delete it when nobody reads it.'
            Findings = @('MSG317')
        }
        @{
            Id   = 'rename'
            Code = { Update-MgUser -UserId $User }
        }
    )

    Parameters = @{
        UserPrincipalName    = @{ Used = $true }
        ObjectId             = @{ Used = $true }
        NewUserPrincipalName = @{ Cases = @(
            @{ When = 'given', 'pipeline'; Argument = 'UserPrincipalName' }
        ) }
        # needed when the user moves to a federated domain
        ImmutableId = @{ Cases = @(
            @{ When = 'empty'; Manual = 'Renaming a user and clearing the immutable id are two requests: Update-MgUser -UserPrincipalName, then Invoke-MgGraphRequest -Method PATCH with onPremisesImmutableId = $null.'; Finding = 'MSG601' }
            @{ When = 'given', 'pipeline'; Argument = 'OnPremisesImmutableId' }
        ) }
        NewPassword = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{ When = 'given', 'pipeline'; Used = $true }
        ) }
        TenantId = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Set-MsolUserPrincipalName -UserPrincipalName $old -NewUserPrincipalName $new'; After = 'Update-MgUser -UserId $old -UserPrincipalName $new' }
        @{ Before = 'Set-MsolUserPrincipalName -ObjectId $id -NewUserPrincipalName $new -ImmutableId $anchor'; After = 'Update-MgUser -UserId $id -UserPrincipalName $new -OnPremisesImmutableId $anchor' }
        @{ Before = 'Set-MsolUserPrincipalName -UserPrincipalName $old -NewUserPrincipalName $new -NewPassword $secret'; After = 'Update-MgUser -UserId $old -UserPrincipalName $new -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true }
$secret' }
        @{ Before = 'Get-MsolUser -All -DomainName fabrikam.com | ForEach-Object { Set-MsolUserPrincipalName -ObjectId $_.ObjectId -NewUserPrincipalName ($_.UserPrincipalName -replace ''fabrikam.com$'', ''contoso.com'') | Out-Null }'; After = 'Get-MgUser -All -Property Id, UserPrincipalName, ProxyAddresses | Where-Object { $_.UserPrincipalName -like "*@fabrikam.com" -or $_.ProxyAddresses -like "*@fabrikam.com" } | ForEach-Object { Update-MgUser -UserId $_.Id -UserPrincipalName ($_.UserPrincipalName -replace ''fabrikam.com$'', ''contoso.com'') | Out-Null }' }
    )
}
