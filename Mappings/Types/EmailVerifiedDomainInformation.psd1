@{
    # a part of other objects
    Type    = 'EmailVerifiedDomainInformation'
    Sources = @('https://learn.microsoft.com/entra/identity/users/directory-self-service-signup')

    Properties = @{
        MoreUsers = @{ Manual = 'Self-service sign-ups by e-mail are no longer told by any Graph call.'; Finding = 'MSG640' }
        UserCount = @{ Manual = 'Self-service sign-ups by e-mail are no longer told by any Graph call.'; Finding = 'MSG640' }
    }
}
