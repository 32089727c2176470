@{
    # What New-MsolUser returned when it assigned a licence: the new object is older than the licence
    Type    = 'LicensedUser'
    Extends = 'UserExtended'
    Graph   = 'user'
    Sources = @('https://learn.microsoft.com/graph/api/user-assignlicense')
    Properties = @{
        IsLicensed = @{ Value = { $true }; True = { $true }; False = { $false }; Level = 'review'; Reason = 'The licence is assigned right after the user is made.' }
    }
}
