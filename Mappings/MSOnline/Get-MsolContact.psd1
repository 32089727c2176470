@{
    Cmdlet     = 'Get-MsolContact'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Get-MgContact lists the contacts of the directory. Get-MgUserContact is something else: the contacts in a mailbox.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgcontact'
        'https://learn.microsoft.com/graph/api/orgcontact-list'
        'https://learn.microsoft.com/graph/api/resources/orgcontact'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolcontact'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('ObjectId')
    Result     = 'Contact'
    Scopes     = @('OrgContact.Read.All')
    Frames     = @(
        @{ Id = 'by-id'; When = @{ ObjectId = 'given', 'pipeline' }; Code = { Get-MgContact -OrgContactId $ObjectId } }
        @{ Id = 'max-results'; When = @{ MaxResults = 'given' }; Code = { Get-MgContact } }
        @{ Id = 'all-undecided'; When = @{ All = 'variable' }; Code = { Get-MgContact -All }; Level = 'review' }
        @{ Id = 'all'; When = @{ All = 'true' }; Code = { Get-MgContact } }
        @{ Id = 'list-before-write'; Place = 'feeds-write'; Code = { Get-MgContact -Top 500 }; Findings = @('MSG230')
           Level = 'review'; Reason = 'The old call stopped at 500 contacts; the bound is kept.' }
        @{ Id = 'list'; Code = { Get-MgContact -All }; Findings = @('MSG229')
           Level = 'review'; Reason = 'The old call stopped at 500 contacts, Graph without -All stops after the first page.' }
    )
    Parameters = @{
        ObjectId      = @{ Used = $true }
        SearchString  = @{ Filter = '(startswith(displayName,{SearchString}) or startswith(mail,{SearchString}))' }
        # a Boolean here, a switch on Get-MsolGroup
        HasErrorsOnly = @{ Cases = @(
            @{ When = 'true'; Filter = 'serviceProvisioningErrors/any(e:e/isResolved eq false)'; Advanced = $true; Level = 'review'; Finding = 'MSG528'
               Reason = 'Graph knows other kinds of errors than MSOnline showed.' }
            @{ When = 'false', 'empty'; Drop = $true }
            @{ When = 'given'; Manual = 'Whether only contacts with errors are wanted is decided at run time: write one call for each case.'; Finding = 'MSG527' }
        ) }
        MaxResults    = @{ Argument = 'Top' }
        All           = @{ Cases = @(
            @{ When = 'true'; Argument = 'All'; Switch = $true }
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Stage = { Select-Object -First $(if ($All) { [int]::MaxValue } else { 500 }) }
               Level = 'review'; Reason = 'Whether everything is wanted is decided at run time: without -All the old call stopped at 500 contacts.' }
        ) }
        TenantId      = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Get-MsolContact -ObjectId $id'; After = 'Get-MgContact -OrgContactId $id' }
        @{ Before = 'Get-MsolContact -All | Where-Object { $_.EmailAddress -like ''*@fabrikam.com'' } | Select-Object DisplayName, EmailAddress, City'; After = 'Get-MgContact -All | Where-Object { $_.Mail -like ''*@fabrikam.com'' } | Select-Object DisplayName, @{ n = ''EmailAddress''; e = ''Mail'' }, @{ n = ''City''; e = { @($_.Addresses)[0].City } }' }
        @{ Before = 'Get-MsolContact -SearchString $name -MaxResults 10'; After = 'Get-MgContact -Filter "(startswith(displayName,''$($name -replace "''", "''''")'') or startswith(mail,''$($name -replace "''", "''''")''))" -Top 10' }
        @{ Before = '$broken = Get-MsolContact -HasErrorsOnly $true -All'; After = '$broken = Get-MgContact -Filter ''serviceProvisioningErrors/any(e:e/isResolved eq false)'' -All -ConsistencyLevel eventual -CountVariable resultCount' }
    )
}
