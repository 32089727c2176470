@{
    Id         = 'MSG040'
    Name       = 'on-premises-cmdlet-converted'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'These are a parameter or property of the on-premises ActiveDirectory module. Keep Get-ADUser or Get-ADGroup here: that module is not retired.'
    Happens    = 'The parameter cannot be found; the data does not exist in the cloud.'
    Why        = 'A bulk replacement hit Get-ADUser too.'
    Instead    = 'Get-ADUser -Filter * -Properties objectGUID'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/activedirectory/get-aduser'
    )
    Detect     = @(
        @{
            Detector  = 'unknown-parameter'
            Parameter = 'Properties', 'LDAPFilter', 'SearchBase', 'SearchScope', 'Server'
        }
        @{
            Detector = 'unknown-property'
            Type     = 'user', 'group', 'device'
            Property = 'objectGUID', 'sAMAccountName', 'distinguishedName', 'msDS-*', 'objectSid', 'objectClass', 'SID', 'LastLogonDate',
                'PasswordLastSet', 'whenChanged'
        }
    )
    Match      = @(
        'Get-MgUser -Filter * -Properties objectGUID'
        'Get-MgGroup -All -SearchBase ''OU=Groups,DC=contoso,DC=com'''
        'Get-MgUser -All | Select-Object DisplayName, sAMAccountName'
    )
    NoMatch    = @(
        'Get-ADUser -Filter * -Properties objectGUID'
        'Get-MgUser -All -Property Id, OnPremisesSamAccountName | Select-Object OnPremisesSamAccountName'
    )
}
