# Table of password rules for the auditor
Get-MsolDomain | Where-Object { $_.Authentication -eq 'Managed' } | ForEach-Object {
    $policy = Get-MsolPasswordPolicy -DomainName $_.Name
    New-Object PSObject -Property @{
        Domain   = $_.Name
        Validity = $policy.ValidityPeriod
        Notice   = $policy.NotificationDays
    }
} | Format-Table Domain, Validity, Notice
