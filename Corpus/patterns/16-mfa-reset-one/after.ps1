# New phone: forget the registered methods of one person, who registers again at the next sign-in
param([Parameter(Mandatory)][string]$Upn)
Connect-MgGraph -Scopes 'User.Read.All', 'UserAuthenticationMethod.ReadWrite.All' -NoWelcome
$user = Get-MgUser -UserId $Upn -ErrorAction Stop -Property Id, DisplayName, AccountEnabled, UserPrincipalName
Write-Host "Resetting $($user.DisplayName), blocked: $($user.AccountEnabled -eq $false)"

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

Reset-UserMfaMethod -UserId $user.UserPrincipalName
