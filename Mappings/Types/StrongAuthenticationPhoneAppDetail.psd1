@{
    Type     = 'StrongAuthenticationPhoneAppDetail'
    Graph    = 'microsoftAuthenticatorAuthenticationMethod'
    NetTypes = @('Microsoft.Online.Administration.StrongAuthenticationPhoneAppDetail')

    Sources = @('https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethod')
    Properties = @{
        DeviceName         = @{ Name = 'DisplayName' }
        DeviceTag          = @{ Name = 'DeviceTag' }
        PhoneAppVersion    = @{ Name = 'PhoneAppVersion' }
        DeviceId           = @{ Manual = 'Graph names the registration by Id, and the device only when it was registered with passwordless sign-in.'; Finding = 'MSG339' }
        AuthenticationType = @{ Manual = 'Graph does not say whether the app confirms or shows codes: codes alone are software OATH methods (Get-MgUserAuthenticationSoftwareOathMethod).'; Finding = 'MSG339' }
        NotificationType   = @{ Manual = 'Graph does not show the push service of the app.'; Finding = 'MSG339' }
        DeviceToken        = @{ Manual = 'Graph does not show the push token of the app.'; Finding = 'MSG339' }
        OathSecretKey      = @{ Manual = 'Secrets have no counterpart; they were never returned.'; Finding = 'MSG339' }
        OathTokenTimeDrift = @{ Manual = 'Graph does not show the clock drift of the app.'; Finding = 'MSG339' }
    }
}
