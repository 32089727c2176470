# New account for a contractor
$new = [ordered]@{
    UserPrincipalName   = 'lee.external@contoso.com'
    DisplayName         = 'Lee (external)'
    FirstName           = 'Lee'
    LastName            = 'External'
    UsageLocation       = 'DE'
    Password            = $initial
    ForceChangePassword = $true
}
$created = New-MsolUser @new
Write-Host "Created $($created.UserPrincipalName) as $($created.ObjectId)"
