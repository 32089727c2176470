# Table of password rules for the auditor
Get-MgDomain | Where-Object { $_.AuthenticationType -eq 'Managed' } | ForEach-Object {
    $policy = Get-MgDomain -DomainId $_.Id
    New-Object PSObject -Property @{
        Domain   = $_.Id
        Validity = $policy.PasswordValidityPeriodInDays
        Notice   = $policy.PasswordNotificationWindowInDays
    }
} | Format-Table Domain, Validity, Notice
