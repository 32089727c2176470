@{
    Id         = 'MSG035'
    Name       = 'selector-parameter-now-writes'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'Here this parameter does not choose the object but gives it a new name. Choose the user by -UserId and leave the parameter out, unless a rename is meant.'
    Happens    = 'The user is renamed: sign-in name, mail routing and device enrolment change. Without an id the cmdlet asks for it, or fails where nobody can answer.'
    Why        = 'In Set-MsolUser -UserPrincipalName chose the user; renaming had a cmdlet of its own.'
    Instead    = 'Update-MgUser -UserId $row.Upn -Department $row.Dept'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/update-mguser'
        'https://learn.microsoft.com/powershell/module/msonline/set-msoluserprincipalname'
    )
    Detect     = @(
        @{
            Detector  = 'selector-writes'
            Command   = 'Update-MgUser', 'Update-MgBetaUser'
            Parameter = 'UserPrincipalName'
            Identity  = 'UserId', 'InputObject'
            Beside    = $true
            Fix       = @{ Rename = 'UserId' }
        }
        @{
            Detector  = 'selector-writes'
            Command   = 'Update-MgGroup', 'Update-MgDevice', 'Update-MgServicePrincipal', 'Update-MgApplication'
            Parameter = 'DisplayName'
            Identity  = 'GroupId', 'DeviceId', 'ServicePrincipalId', 'ApplicationId', 'UniqueName', 'AppId', 'InputObject'
        }
    )
    Match      = @(
        'foreach ($row in Import-Csv users.csv) { Update-MgUser -UserId $row.Id -UserPrincipalName $row.Upn -Department $row.Dept }'
        'Update-MgUser -UserPrincipalName $upn -City Oslo'
        'Update-MgGroup -DisplayName $name -Description ''Old'''
    )
    NoMatch    = @(
        'Update-MgUser -UserId $id -UserPrincipalName $newUpn'
        'Update-MgUser -UserId $id -UserPrincipalName "$alias@contoso.com" -Department Sales'
        'Update-MgGroup -GroupId $id -DisplayName $name'
    )
}
