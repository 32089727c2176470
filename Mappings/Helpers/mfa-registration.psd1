@{
    Id      = 'mfa-registration'
    Kind    = 'table'
    Name    = 'mfaRegistration'
    Reason  = 'User id to the row of the registration report, with one request for all users. Disabled users are not in the report.'
    Scopes  = @('AuditLog.Read.All')
    Sources = @('https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails')
    Code    = {
        $mfaRegistration = @{}
        Get-MgReportAuthenticationMethodUserRegistrationDetail -All | ForEach-Object { $mfaRegistration[$_.Id] = $_ }
    }
}
