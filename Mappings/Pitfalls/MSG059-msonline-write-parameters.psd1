@{
    Id         = 'MSG059'
    Name       = 'msonline-write-parameters'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'The parameter has another name in Graph (GivenName, Surname, JobTitle, OfficeLocation, BusinessPhones, OtherMails, OnPremisesImmutableId). Licences are given by Set-MgUserLicense, password rules by -PasswordPolicies.'
    Happens    = 'The parameter cannot be found.'
    Why        = 'The names of the old cmdlet were kept.'
    Instead    = 'Update-MgUser -UserId $id -JobTitle Analyst -BusinessPhones ''+31 20 1'' -GivenName Test -Surname User'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/update-mguser'
        'https://learn.microsoft.com/powershell/module/msonline/set-msoluser'
    )
    Detect     = @(
        @{
            Detector  = 'unknown-parameter'
            Command   = 'New-MgUser', 'Update-MgUser', 'New-MgBetaUser', 'Update-MgBetaUser'
            Parameter = 'FirstName', 'LastName', 'Title', 'Office', 'Fax', 'PhoneNumber', 'AlternateEmailAddresses', 'AlternateMobilePhones', 'ImmutableId',
                'LicenseAssignment', 'LicenseOptions', 'PasswordNeverExpires', 'StrongPasswordRequired', 'TelephoneNumber', 'ExtensionProperty',
                'Mobile', 'PhysicalDeliveryOfficeName', 'FacsimileTelephoneNumber', 'ForceChangePassword', 'NewPassword', 'Password',
                'StrongAuthenticationRequirements', 'StrongAuthenticationMethods', 'IsConverted', 'Zip', 'Street', 'SignInNames'
            Rename    = @{
                FirstName                  = 'GivenName'
                LastName                   = 'Surname'
                Title                      = 'JobTitle'
                Office                     = 'OfficeLocation'
                Fax                        = 'FaxNumber'
                PhoneNumber                = 'BusinessPhones'
                TelephoneNumber            = 'BusinessPhones'
                AlternateEmailAddresses    = 'OtherMails'
                ImmutableId                = 'OnPremisesImmutableId'
                PhysicalDeliveryOfficeName = 'OfficeLocation'
                FacsimileTelephoneNumber   = 'FaxNumber'
            }
        }
        @{
            Detector  = 'unknown-parameter'
            Command   = 'New-MgGroup', 'Update-MgGroup', 'Update-MgOrganization', 'New-MgServicePrincipal', 'Update-MgServicePrincipal'
            Parameter = 'ManagedBy', 'TechnicalNotificationEmails', 'MarketingNotificationEmails', 'SecurityComplianceNotificationEmails',
                'ServicePrincipalName', 'ServicePrincipalNames', 'Addresses', 'AppPrincipalId', 'Type', 'Value', 'EmailAddress'
            Rename    = @{
                TechnicalNotificationEmails          = 'TechnicalNotificationMails'
                SecurityComplianceNotificationEmails = 'SecurityComplianceNotificationMails'
                AppPrincipalId                       = 'AppId'
            }
        }
    )
    Match      = @(
        'New-MgUser -DisplayName ''Test User'' -FirstName Test -LastName User -UserPrincipalName $upn -MailNickname test -AccountEnabled -PasswordProfile $p'
        'Update-MgUser -UserId $id -Title Analyst -PhoneNumber ''+31 20 1'' -ImmutableId $iid'
        'Update-MgUser -UserId $id -PasswordNeverExpires $true'
        '$p = @{ UserId = $id; FirstName = ''Adele'' }
Update-MgUser @p'
    )
    NoMatch    = @(
        'Update-MgUser -UserId $id -JobTitle Analyst -BusinessPhones ''+31 20 1'''
        'Update-MgUser -UserId $id -Office ''Oslo'' -Fax ''+47 1'' -Mobile ''+47 2'''
        'Set-MsolUser -UserPrincipalName $upn -FirstName Adele'
    )
}
