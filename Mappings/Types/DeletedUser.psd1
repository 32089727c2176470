@{
    # A user of the recycle bin: Graph puts the id, without dashes, in front of the user principal name
    Type    = 'DeletedUser'
    Extends = 'User'
    Graph   = 'user'

    # what a table of such objects shows
    Shown   = @('DisplayName', 'UserPrincipalName', 'Mail')

    Sources = @('https://learn.microsoft.com/graph/api/directory-deleteditems-list')
    Properties = @{
        UserPrincipalName = @{ Value = { $_.UserPrincipalName -replace "^$($_.Id -replace '-')" } }
        SignInName        = @{ Value = { $_.UserPrincipalName -replace "^$($_.Id -replace '-')" }; Level = 'review'; Reason = 'SignInName was the user principal name except for local accounts of B2C tenants, which Graph keeps in Identities.' }
    }
}
