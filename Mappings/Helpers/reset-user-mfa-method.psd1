@{
    Id      = 'reset-user-mfa-method'
    Kind    = 'function'
    Name    = 'Reset-UserMfaMethod'
    Reason  = 'Graph has no single call that makes a user register again. Phones, Authenticator apps and software tokens are removed. The default method can only go last, and a mobile number only after the alternate one, so what fails has two more rounds.'
    Scopes  = @('UserAuthenticationMethod.ReadWrite.All')
    Sources = @(
        'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-userdevicesettings'
        'https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete'
        'https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/1888'
    )
    Code    = {
        function Reset-UserMfaMethod {
            param ([Parameter(Mandatory)] [string] $UserId)
            $remaining = @(Get-MgUserAuthenticationMethod -UserId $UserId)
            foreach ($round in 1..3) {
                $remaining = @(foreach ($method in $remaining) {
                    try {
                        switch ($method.AdditionalProperties['@odata.type']) {
                            '#microsoft.graph.phoneAuthenticationMethod' {
                                Remove-MgUserAuthenticationPhoneMethod -UserId $UserId -PhoneAuthenticationMethodId $method.Id -ErrorAction Stop
                            }
                            '#microsoft.graph.microsoftAuthenticatorAuthenticationMethod' {
                                Remove-MgUserAuthenticationMicrosoftAuthenticatorMethod -UserId $UserId -MicrosoftAuthenticatorAuthenticationMethodId $method.Id -ErrorAction Stop
                            }
                            '#microsoft.graph.softwareOathAuthenticationMethod' {
                                Remove-MgUserAuthenticationSoftwareOathMethod -UserId $UserId -SoftwareOathAuthenticationMethodId $method.Id -ErrorAction Stop
                            }
                        }
                    } catch {
                        if ($round -eq 3) { Write-Error "$UserId, $($method.Id): $($_.Exception.Message)" } else { $method }
                    }
                })
            }
        }
    }
}
