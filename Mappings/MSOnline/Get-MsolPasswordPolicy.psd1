@{
    Cmdlet     = 'Get-MsolPasswordPolicy'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'The policy is two properties of the domain. They are empty as long as the defaults of 90 and 14 days count, in both modules.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdomain'
        'https://learn.microsoft.com/graph/api/resources/domain'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolpasswordpolicy'
    )
    Confidence = 'documented'
    Result     = 'PasswordPolicy'
    Scopes     = @('Domain.Read.All')
    Frames     = @(
        # an example of the old page has no domain, although the parameter was mandatory
        @{ Id = 'default-domain'; When = @{ DomainName = 'absent' }; Code = { Get-MgDomain | Where-Object IsDefault }
           Level = 'review'; Reason = 'Without a domain the default one is taken; the policy is kept for each domain.' }
        @{ Id = 'by-domain'; Code = { Get-MgDomain } }
    )
    Parameters = @{
        DomainName = @{ Argument = 'DomainId' }
        TenantId   = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = '(Get-MsolPasswordPolicy -DomainName contoso.com).ValidityPeriod'; After = '(Get-MgDomain -DomainId contoso.com).PasswordValidityPeriodInDays' }
        @{ Before = '$policy = Get-MsolPasswordPolicy -DomainName $domain
if (-not $policy.NotificationDays) { ''14 days'' }'; After = '$policy = Get-MgDomain -DomainId $domain
if (-not $policy.PasswordNotificationWindowInDays) { ''14 days'' }' }
        @{ Before = 'Get-MsolPasswordPolicy | Select-Object ValidityPeriod, NotificationDays'; After = 'Get-MgDomain | Where-Object IsDefault | Select-Object @{ n = ''ValidityPeriod''; e = ''PasswordValidityPeriodInDays'' }, @{ n = ''NotificationDays''; e = ''PasswordNotificationWindowInDays'' }' }
    )
}
