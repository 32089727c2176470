# Interns of the summer, with all that HR knows of them
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome

function New-RandomPassword {
    param ([int] $Length = 16)
    $kinds = 'abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#%+-=?@_'
    $random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    $bytes = New-Object byte[] 4
    $characters = foreach ($position in 0..($Length - 1)) {
        $from = if ($position -lt $kinds.Count) { $kinds[$position] } else { -join $kinds }
        $random.GetBytes($bytes)
        $from[[int]([BitConverter]::ToUInt32($bytes, 0) % $from.Length)]
    }
    -join ($characters | Sort-Object { Get-Random })
}

Import-Csv .\interns.csv | ForEach-Object {
    $intern = @{
        UserPrincipalName       = $_.Upn
        DisplayName             = $_.Name
        OfficeLocation                  = 'Harbour'
        City                    = 'Bergen'
        State                   = 'Vestland'
        PostalCode              = '5003'
        StreetAddress           = 'Quay 7'
        Country                 = 'Norway'
        UsageLocation           = 'NO'
        PreferredDataLocation   = 'NOR'
        BusinessPhones             = @('+47 5550177')
        FaxNumber                     = '+47 5550178'
        AccountEnabled         = $false
        UserType                = 'Member'
    }
    $initialPassword = New-RandomPassword
    $optional = @{}
    if ($_.First) { $optional.GivenName = $_.First }
    if ($_.Last) { $optional.Surname = $_.Last }
    if ($_.PrivateMail) { $optional.OtherMails = @($_.PrivateMail) }
    New-MgUser @intern -MailNickname ($_.Upn -split '@')[0] -PasswordProfile @{ Password = $initialPassword; ForceChangePasswordNextSignIn = $true } @optional | Add-Member -NotePropertyName Password -NotePropertyValue $initialPassword -PassThru
} | Select-Object UserPrincipalName, Password | Export-Csv .\passwords.csv -NoTypeInformation
# TODO msol2graph MSG306: Graph has no list of alternate mobile phones. If the number served MFA, register it with New-MgUserAuthenticationPhoneMethod -PhoneType alternateMobile.
New-MsolUser -UserPrincipalName 'migrated@contoso.com' -DisplayName 'Migrated' -ImmutableId 'c29tZS1pZA==' -AlternateMobilePhones '+47 5550199'
