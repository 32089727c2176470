@{
    Id         = 'MSG118'
    Name       = 'typed-catch-of-msonline-exception'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'both'
    Message    = 'Errors of Graph never have this type or text. Use a plain catch and test $_.FullyQualifiedErrorId, for instance -like ''Request_ResourceNotFound*''.'
    Happens    = 'The clause never matches, or the type is not found and hides the real error.'
    Why        = 'The types and texts belong to the retired modules; Graph has no public type of its own.'
    Instead    = 'try { Get-MgUser -UserId $upn -ErrorAction Stop }
catch { if ($_.FullyQualifiedErrorId -like ''Request_ResourceNotFound*'') { ''missing'' } else { throw } }'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1234'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1844'
    )
    Detect     = @(
        @{
            Detector = 'retired-type'
            InGraph  = $true
            Place    = 'catch'
            Type     = 'Microsoft.Online.Administration.*', 'Microsoft.Open.AzureAD*', 'Microsoft.Open.MSGraph*'
            CatchAll = 'Microsoft.Online.Administration.Automation.MicrosoftOnlineException', 'Microsoft.Open.AzureAD16.Client.ApiException'
        }
        @{
            Detector = 'old-error-text'
            Text     = '*User Not Found*', '*must call the Connect-MsolService cmdlet*', '*Microsoft.Online.Administration*', '*Microsoft.Open.AzureAD*'
        }
    )
    Match      = @(
        'try { Get-MgUser -UserId $upn -ErrorAction Stop } catch [Microsoft.Online.Administration.Automation.MicrosoftOnlineException] { ''missing'' }'
        'try { Get-MgUser -UserId $upn -ErrorAction Stop } catch [Microsoft.Open.AzureAD16.Client.ApiException] { ''missing'' } catch { throw }'
        'try { Get-MgUser -UserId $upn -ErrorAction Stop } catch { if ($_.Exception.Message -like ''*User Not Found*'') { ''missing'' } }'
    )
    NoMatch    = @(
        'try { Get-MgUser -UserId $upn -ErrorAction Stop } catch { if ($_.FullyQualifiedErrorId -like ''Request_ResourceNotFound*'') { ''missing'' } }'
        'try { Get-MsolUser -UserPrincipalName $upn -ErrorAction Stop } catch [Microsoft.Online.Administration.Automation.MicrosoftOnlineException] { ''missing'' }'
        'try { Get-MgUser -UserId $upn -ErrorAction Stop } catch [System.Net.WebException] { ''offline'' }'
    )
}
