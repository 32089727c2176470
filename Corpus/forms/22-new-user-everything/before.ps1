# Interns of the summer, with all that HR knows of them
Connect-MsolService
Import-Csv .\interns.csv | ForEach-Object {
    $intern = @{
        UserPrincipalName       = $_.Upn
        DisplayName             = $_.Name
        FirstName               = $_.First
        LastName                = $_.Last
        Office                  = 'Harbour'
        City                    = 'Bergen'
        State                   = 'Vestland'
        PostalCode              = '5003'
        StreetAddress           = 'Quay 7'
        Country                 = 'Norway'
        UsageLocation           = 'NO'
        PreferredDataLocation   = 'NOR'
        PhoneNumber             = '+47 5550177'
        Fax                     = '+47 5550178'
        AlternateEmailAddresses = $_.PrivateMail
        BlockCredential         = $true
        UserType                = 'Member'
        StrongPasswordRequired  = $true
        PasswordNeverExpires    = $false
    }
    New-MsolUser @intern
} | Select-Object UserPrincipalName, Password | Export-Csv .\passwords.csv -NoTypeInformation
New-MsolUser -UserPrincipalName 'migrated@contoso.com' -DisplayName 'Migrated' -ImmutableId 'c29tZS1pZA==' -AlternateMobilePhones '+47 5550199'
