@{
    Cmdlet     = 'Reset-MsolStrongAuthenticationMethodByUpn'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'There is no single call that makes a user register again: phones, Authenticator apps and software tokens are removed one by one; keys, Windows Hello and the like stay, as before.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/reset-msolstrongauthenticationmethodbyupn?view=azureadps-1.0'
        'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-userdevicesettings'
        'https://learn.microsoft.com/graph/api/authentication-list-methods'
        'https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('UserPrincipalName')
    Scopes     = @('UserAuthenticationMethod.ReadWrite.All')
    Role       = 'Authentication Administrator'

    Frames = @(
        @{ Id = 'reset-methods'; Code = { Reset-UserMfaMethod -UserId $UserPrincipalName }; Helper = 'reset-user-mfa-method' }
    )

    Parameters = @{
        UserPrincipalName = @{ Used = $true }
        TenantId = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Reset-MsolStrongAuthenticationMethodByUpn -UserPrincipalName $upn'; After = 'function Reset-UserMfaMethod {
    param ([Parameter(Mandatory)] [string] $UserId)
    $remaining = @(Get-MgUserAuthenticationMethod -UserId $UserId)
    foreach ($round in 1..3) {
        $remaining = @(foreach ($method in $remaining) {
            try {
                switch ($method.AdditionalProperties[''@odata.type'']) {
                    ''#microsoft.graph.phoneAuthenticationMethod'' {
                        Remove-MgUserAuthenticationPhoneMethod -UserId $UserId -PhoneAuthenticationMethodId $method.Id -ErrorAction Stop
                    }
                    ''#microsoft.graph.microsoftAuthenticatorAuthenticationMethod'' {
                        Remove-MgUserAuthenticationMicrosoftAuthenticatorMethod -UserId $UserId -MicrosoftAuthenticatorAuthenticationMethodId $method.Id -ErrorAction Stop
                    }
                    ''#microsoft.graph.softwareOathAuthenticationMethod'' {
                        Remove-MgUserAuthenticationSoftwareOathMethod -UserId $UserId -SoftwareOathAuthenticationMethodId $method.Id -ErrorAction Stop
                    }
                }
            } catch {
                if ($round -eq 3) { Write-Error "$UserId, $($method.Id): $($_.Exception.Message)" } else { $method }
            }
        })
    }
}

Reset-UserMfaMethod -UserId $upn' }
    )
}
