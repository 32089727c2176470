@{
    Id         = 'MSG117'
    Name       = 'try-without-erroraction-stop'
    Severity   = 'warning'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Errors of this cmdlet do not end the statement, so the catch block does not run for them. Add -ErrorAction Stop.'
    Happens    = 'The error is written and the script goes on with an empty variable, or with the object of the round before.'
    Why        = 'The module raises its errors so by design; MSOnline did as well. Invoke-MgGraphRequest and Connect-MgGraph do end.'
    Instead    = 'try { $user = Get-MgUser -UserId $upn -ErrorAction Stop } catch { Write-Warning "$upn is missing" }'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1129'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/792'
    )
    Detect     = @{
        Detector   = 'uncaught-error'
        Command    = '*-Mg*'
        Except     = 'Invoke-Mg*Request', 'Invoke-MgRestMethod', 'Connect-Mg*', 'Disconnect-Mg*', 'Get-MgContext', 'Get-MgEnvironment', 'Set-MgGraphOption',
            'Get-MgGraphOption', '*-MgRequestContext', 'Find-Mg*', 'Select-MgProfile', 'Get-MgProfile'
        Parameter  = 'ErrorAction', 'EA'
        Preference = 'ErrorActionPreference', 'PSDefaultParameterValues'
        # Errors of PowerShell itself, which end the statement always.
        Other      = '*CommandNotFoundException', '*ParameterBindingException', '*MethodInvocationException', '*RuntimeException'
        Add        = '-ErrorAction Stop'
    }
    Match      = @(
        'try { $user = Get-MgUser -UserId $upn; ''exists'' } catch { New-Account $upn }'
        'try {
    Remove-MgUser -UserId $id
    Write-Output ''removed''
} catch { Write-Warning $_ }'
        'try { $user = Get-MgUser -UserId $upn } catch [System.Management.Automation.CommandNotFoundException] { ''install it'' } catch { New-Account $upn }'
    )
    NoMatch    = @(
        'try { $user = Get-MgUser -UserId $upn -ErrorAction Stop } catch { New-Account $upn }'
        '$ErrorActionPreference = ''Stop''
try { $user = Get-MgUser -UserId $upn } catch { New-Account $upn }'
        'try { Invoke-MgGraphRequest -Method GET -Uri $uri } catch { Write-Warning $_ }'
        'try { Get-MgUser -UserId $upn } finally { Disconnect-MgGraph }'
        'try { $user = Get-MgUser -UserId $upn; if (-not $user) { throw ''missing'' } } catch { New-Account $upn }'
        'try { $count = Get-MgServicePrincipalCount -ConsistencyLevel eventual } catch [System.Management.Automation.CommandNotFoundException] { Write-Warning ''install it'' }'
    )
}
