@{
    Id         = 'MSG077'
    Name       = 'clearing-with-empty-string-or-null'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Cmdlets of Graph cannot clear a property with an empty text or $null. Send $null in the body of Invoke-MgGraphRequest, and leave a parameter out when its value may be empty.'
    Happens    = 'The service answers that the value is invalid. Before version 2.26 of the modules $null was sent as empty text.'
    Why        = 'The service wants null of JSON for single values. Set-MsolUser cleared with an empty text.'
    Instead    = 'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ mobilePhone = $null; businessPhones = @() }'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/852'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/833'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2087'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2514'
    )
    Detect     = @{
        Detector    = 'cleared-value'
        Command     = 'Update-Mg*'
        Body        = 'BodyParameter'
        NotProperty = 'AdditionalProperties'
        MaybeEmpty  = $true
        # An empty one is refused, it is not left as it was.
        Required    = 'UserPrincipalName', 'DisplayName', 'MailNickname', 'AppId'
    }
    Match      = @(
        'Update-MgUser -UserId $id -MobilePhone '''''
        'Update-MgUser -UserId $id -OfficeLocation $null'
        'Update-MgUser -UserId $user.Id -City Oslo -MobilePhone ([string]::Empty)'
        'foreach ($row in Import-Csv users.csv) { Update-MgUser -UserId $row.Upn -City $row.City }'
        'Update-MgUser -UserId $id -BodyParameter @{ mobilePhone = '''' }'
    )
    NoMatch    = @(
        'Update-MgUser -UserId $id -MobilePhone ''+47 1'''
        'Set-MgUserLicense -UserId $id -AddLicenses @() -RemoveLicenses $sku'
        'foreach ($row in Import-Csv users.csv) { if ($row.City) { Update-MgUser -UserId $row.Upn -City $row.City } }'
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ mobilePhone = $null }'
        'Update-MgUser -UserId $id -City $city'
        '$new = Read-Host ''New name''
Update-MgUser -UserId $upn -UserPrincipalName $new'
    )
}
