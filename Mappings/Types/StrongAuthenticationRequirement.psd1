@{
    Type     = 'StrongAuthenticationRequirement'
    Graph    = 'strongAuthenticationRequirements'
    NetTypes = @('Microsoft.Online.Administration.StrongAuthenticationRequirement')

    Sources = @('https://learn.microsoft.com/graph/api/resources/strongauthenticationrequirements?view=graph-rest-beta')
    Properties = @{
        # Graph writes enabled and enforced; comparisons ignore case, reports keep the old words
        State        = @{ Name = 'PerUserMfaState'; Value = { $_ | ForEach-Object { $_.PerUserMfaState -replace '^e', 'E' } }; Same = 'Enabled', 'Enforced'; Never = 'Disabled' }
        RelyingParty = @{ Value = { '*' }; Level = 'review'; Reason = 'The relying party was always *.' }
        RememberDevicesNotIssuedBefore = @{ Manual = 'Graph does not show from when on remembered devices count; to end a user''s sessions use Revoke-MgUserSignInSession.'; Finding = 'MSG312' }
    }
}
