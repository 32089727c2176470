@{
    Id         = 'MSG069'
    Name       = 'powershell-operators-in-odata-filter'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'Filters of Graph are OData text: eq, ne, and, startswith(…) instead of operators of PowerShell, and every quote is closed.'
    Happens    = 'The service answers with a syntax error. With -ErrorAction SilentlyContinue the object counts as missing.'
    Why        = 'The form is that of the filters of Exchange and Active Directory.'
    Instead    = 'Get-MgUser -Filter "userPrincipalName eq ''$upn''"
Get-MgGroup -Filter "startswith(displayName,''HR'')"'
    Evidence   = @(
        'https://learn.microsoft.com/graph/filter-query-parameter'
    )
    Detect     = @{
        Detector = 'foreign-operators'
        Request  = @{
            Command   = 'Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-MgRestMethod'
            Parameter = 'Uri'
        }
        Operator = @{
            eq = 'eq'; ne = 'ne'; gt = 'gt'; ge = 'ge'; lt = 'lt'; le = 'le'; and = 'and'; or = 'or'; not = 'not'; in = 'in'
            like = ''; notlike = ''; match = ''; notmatch = ''; contains = ''; notcontains = ''; ieq = 'eq'; ceq = 'eq'
        }
        Infix    = 'contains', 'startswith', 'endswith', 'like', 'matches'
        Sign     = '==', '&&', '||', '!='
    }
    Match      = @(
        'Get-MgUser -All -Filter "displayName eq ''Adele"'
        'Get-MgUser -All -Filter "displayName contains ''Adele''"'
        'Invoke-MgGraphRequest -Method GET -Uri "v1.0/users?`$filter=department -eq ''Sales''"'
        'Get-MgUser -Filter "UserPrincipalName -eq ''$upn''"'
        'Get-MgGroup -Filter "DisplayName -like ''HR*''"'
        'Get-MgUser -Filter ''accountEnabled eq $true'''
        'Get-MgUser -Filter "displayName == ''Adele''"'
    )
    NoMatch    = @(
        'Invoke-MgGraphRequest -Method GET -Uri "v1.0/users?`$filter=department eq ''Sales''&`$top=5"'
        'Get-MgUser -Filter "userPrincipalName eq ''$upn''"'
        'Get-MgUser -Filter "displayName eq ''A -eq B''"'
        'Get-Mailbox -Filter "UserPrincipalName -eq ''$upn''"'
    )
}
