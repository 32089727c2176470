@{
    Cmdlet     = 'Set-MsolPasswordPolicy'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'The policy is two properties of the domain; 2147483647 days mean never, in both modules.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgdomain'
        'https://learn.microsoft.com/graph/api/domain-update'
        'https://learn.microsoft.com/graph/api/resources/domain'
        'https://learn.microsoft.com/powershell/module/msonline/set-msolpasswordpolicy'
    )
    Confidence = 'documented'
    Scopes     = @('Domain.ReadWrite.All')
    Role       = 'Domain Name Administrator'
    Frames     = @(
        @{ Id = 'update'; Code = { Update-MgDomain }; Findings = @('MSG539') }
    )
    Parameters = @{
        DomainName       = @{ Argument = 'DomainId' }
        ValidityPeriod   = @{ Argument = 'PasswordValidityPeriodInDays' }
        NotificationDays = @{ Argument = 'PasswordNotificationWindowInDays' }
        TenantId         = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Set-MsolPasswordPolicy -DomainName contoso.com -ValidityPeriod 180 -NotificationDays 21'; After = 'Update-MgDomain -DomainId contoso.com -PasswordValidityPeriodInDays 180 -PasswordNotificationWindowInDays 21' }
        @{ Before = 'Get-MsolDomain | ForEach-Object { Set-MsolPasswordPolicy -DomainName $_.Name -ValidityPeriod 2147483647 -NotificationDays 30 }'; After = 'Get-MgDomain | ForEach-Object { Update-MgDomain -DomainId $_.Id -PasswordValidityPeriodInDays 2147483647 -PasswordNotificationWindowInDays 30 }' }
    )
}
