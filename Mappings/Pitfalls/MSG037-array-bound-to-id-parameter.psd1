@{
    Id         = 'MSG037'
    Name       = 'array-bound-to-id-parameter'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'An id parameter takes one value, and this is a list. Write a loop over the list.'
    Happens    = 'PowerShell cannot convert the array to text. In a tenant with one object it works.'
    Why        = 'Id parameters of Graph cmdlets take neither lists nor objects.'
    Instead    = 'foreach ($u in $upn) { Get-MgUserLicenseDetail -UserId $u }'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mguserlicensedetail'
    )
    Detect     = @{ Detector = 'list-as-single' }
    Match      = @(
        '$upn = Get-MgUser -All | Select-Object -ExpandProperty UserPrincipalName
Get-MgUserLicenseDetail -UserId $upn'
        '$users = Get-MgUser -All
Get-MgUserLicenseDetail -UserId $users.Id'
        '$names = Get-Content names.txt
Remove-MgUser -UserId $names'
        'Get-MgUser -UserId ''a@contoso.com'', ''b@contoso.com'''
    )
    NoMatch    = @(
        '$upn = Get-MgUser -All | Select-Object -ExpandProperty UserPrincipalName
foreach ($u in $upn) { Get-MgUserLicenseDetail -UserId $u }'
        '$user = Get-MgUser -All | Where-Object DisplayName -eq ''Adele'' 
Get-MgUserLicenseDetail -UserId $user.Id'
        '$users = Get-MgUser -All
Get-MgUserLicenseDetail -UserId $users[0].Id'
        '$first = Get-MgUser -All | Select-Object -First 1
Get-MgUserLicenseDetail -UserId $first.Id'
        '$id = Get-Content id.txt -Raw
Get-MgUser -UserId $id'
    )
}
