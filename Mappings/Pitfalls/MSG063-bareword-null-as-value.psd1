@{
    Id         = 'MSG063'
    Name       = 'bareword-null-as-value'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'This writes the word itself, it does not clear the property. Send $null in the body of Invoke-MgGraphRequest.'
    Happens    = 'The property becomes the word, or the value is refused.'
    Why        = 'null of JSON was typed as a word of PowerShell.'
    Instead    = 'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ mobilePhone = $null }'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2609'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/852'
    )
    Detect     = @{
        Detector    = 'word-as-value'
        Command     = 'Update-Mg*', 'New-Mg*'
        Text        = 'null', 'none', '$null', 'nil'
        Body        = 'BodyParameter'
        NotProperty = 'PasswordPolicies', 'AgeGroup', 'ConsentProvidedForMinor', 'LegalAgeGroupClassification', 'UserType', 'Visibility', 'Theme',
            'NativeAuthenticationApisEnabled', 'State', 'Description', 'DisplayName', 'PreferredSingleSignOnMode', 'MembershipRuleProcessingState',
            'MdmAuthority', 'MobileDeviceManagementAuthority'
    }
    Match      = @(
        'Update-MgUser -UserId $upn -MobilePhone null'
        'Update-MgUser -UserId $upn -BodyParameter @{ officeLocation = ''null'' }'
        'Update-MgUser -UserId $upn -MobilePhone ''$null'''
    )
    NoMatch    = @(
        'Update-MgUser -UserId $upn -PasswordPolicies None'
        'Update-MgUser -UserId $upn -MobilePhone ''+47 1'''
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ mobilePhone = $null }'
    )
}
