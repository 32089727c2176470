# Per-user MFA for the people of a list; those who lost their phone register again
param([string]$Path = '.\people.csv')
Connect-MgGraph -Scopes 'Policy.Read.All', 'Policy.ReadWrite.AuthenticationMethod', 'User.Read.All', 'UserAuthenticationMethod.ReadWrite.All' -NoWelcome
$people = Import-Csv -Path $Path

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

foreach ($person in $people) {
    $change = @{
        UserPrincipalName                = $person.Upn
    }
    Update-MgBetaUserAuthenticationRequirement -UserId $change.UserPrincipalName -PerUserMfaState 'enabled'
    if ($person.LostPhone -eq 'yes') { Reset-UserMfaMethod -UserId $person.Upn }
    Write-Host "$($person.Upn): $(@(Get-MgBetaUserAuthenticationRequirement -UserId (Get-MgUser -UserId $person.Upn).Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }) | ForEach-Object { $_.PerUserMfaState -replace '^e', 'E' })"
}
$off = @()
Update-MgBetaUserAuthenticationRequirement -UserId 'scanner@contoso.com' -PerUserMfaState 'disabled'
Get-MgUser -All -Filter "department eq 'Reception'" | ForEach-Object { Update-MgBetaUserAuthenticationRequirement -UserId $_.Id -PerUserMfaState 'disabled' }
