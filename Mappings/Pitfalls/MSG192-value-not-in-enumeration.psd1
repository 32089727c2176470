@{
    Id         = 'MSG192'
    Name       = 'value-not-in-enumeration'
    Severity   = 'warning'
    Level      = 'manual'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'The property never has this value.'
    Happens    = 'What is written is refused; a comparison is never true.'
    Why        = 'Values are compared with those that Graph v1.0 documents.'
    Instead    = 'Get-MgUser -All -Property Id, UserType | Where-Object { $_.UserType -eq ''Guest'' }'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/user'
        'https://learn.microsoft.com/graph/api/resources/group'
    )
    Detect     = @{
        Detector = 'unknown-value'
        Except   = 'group.groupTypes', 'group.resource*', 'group.theme', 'domain.supportedServices', 'user.passwordPolicies', 'device.managementType',
            'device.profileType', 'user.creationType', 'userRegistrationDetails.*', 'licenseAssignmentState.error', 'servicePrincipal.preferredSingleSignOnMode'
    }
    Match      = @(
        'Get-MgUser -All -Property Id, UserType | Where-Object { $_.UserType -eq ''External'' }'
        'Update-MgUser -UserId $id -AgeGroup Kid'
        'New-MgGroup -DisplayName A -MailEnabled:$false -SecurityEnabled -MailNickname a -Visibility Secret'
    )
    NoMatch    = @(
        'Get-MgUser -All -Property Id, UserType | Where-Object { $_.UserType -eq ''guest'' }'
        'Update-MgUser -UserId $id -AgeGroup Minor'
        'Update-MgUser -UserId $id -AgeGroup $group'
        'Get-MgUser -All | Where-Object { $_.DisplayName -eq ''External'' }'
    )
}
