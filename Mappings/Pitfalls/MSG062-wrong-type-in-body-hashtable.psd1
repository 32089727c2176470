@{
    Id         = 'MSG062'
    Name       = 'wrong-type-in-body-hashtable'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'inferred'
    AppliesTo  = 'graph'
    Message    = 'A value in this hashtable cannot become the type of its property, or the key is misspelled. The module drops such a value without an error.'
    Happens    = 'The rest of the object is sent without the value. Unknown keys travel along, and the service refuses them.'
    Why        = 'Hashtables for objects are filled by generated converters, which catch what they cannot convert.'
    Instead    = '@{ Password = $pw; ForceChangePasswordNextSignIn = $true }'
    Evidence   = @(
        'https://github.com/Azure/autorest.powershell/blob/main/powershell/resources/psruntime/TypeConverterExtensions.cs'
        'https://github.com/Azure/azure-powershell/issues/20183'
    )
    Detect     = @{
        Detector = 'body-value'
        Command  = 'New-Mg*', 'Update-Mg*', 'Set-Mg*', 'Add-Mg*'
        Except   = 'Key', 'CustomKeyIdentifier', 'Proof'
    }
    Match      = @(
        'Update-MgUser -UserId $id -PasswordProfile @{ Password = $pw; ForceChangePasswordNextSignIn = ''yes'' }'
        '$profile = @{ Password = $pw; ForceChangePasswordNextSignin1 = $true }
New-MgUser -DisplayName A -AccountEnabled -MailNickname a -UserPrincipalName $upn -PasswordProfile $profile'
        'Add-MgApplicationPassword -ApplicationId $id -PasswordCredential @{ DisplayName = ''x''; EndDateTime = ''never'' }'
        'Update-MgUser -UserId $id -BodyParameter @{ accountEnabled = ''no'' }'
    )
    NoMatch    = @(
        'Update-MgUser -UserId $id -PasswordProfile @{ Password = $pw; ForceChangePasswordNextSignIn = $true }'
        'Update-MgUser -UserId $id -PasswordProfile @{ Password = $pw; ForceChangePasswordNextSignIn = ''true'' }'
        'Add-MgApplicationPassword -ApplicationId $id -PasswordCredential @{ DisplayName = ''x''; EndDateTime = ''2030-01-01'' }'
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ accountEnabled = ''no'' }'
        'Update-MgUser -UserId $id -PasswordProfile @{ Password = $pw; ForceChangePasswordNextSignIn = $flag }'
    )
}
