@{
    Type     = 'StrongAuthenticationRequirement'
    Graph    = 'strongAuthenticationRequirements'
    NetTypes = @('Microsoft.Online.Administration.StrongAuthenticationRequirement')

    Properties = @{
        # Enabled and Enforced are written enabled and enforced; comparisons ignore case
        State        = @{ Name = 'PerUserMfaState' }
        RelyingParty = @{ Value = { '*' }; Level = 'review'; Reason = 'The relying party was always *.' }
        RememberDevicesNotIssuedBefore = @{ Manual = 'Graph does not show from when on remembered devices count; to end a user''s sessions use Revoke-MgUserSignInSession.'; Finding = 'MSG312' }
    }
}
