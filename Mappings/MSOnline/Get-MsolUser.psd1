@{
    Cmdlet     = 'Get-MsolUser'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'Get-MgUser reads the same users; filters become -Filter, and every property that the script reads is asked for with -Property, because Graph leaves the others empty.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/get-msoluser?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mguser'
        'https://learn.microsoft.com/graph/api/resources/user'
        'https://learn.microsoft.com/graph/aad-advanced-queries'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('ObjectId', 'UserPrincipalName')
    NewerNames = 'isLicenseReconciliationNeeded'    # beta only: https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta
    Result     = 'User'
    Scopes     = @('User.Read.All')

    Frames = @(
        @{
            Id      = 'deleted-undecided'
            When    = @{ ReturnDeletedUsers = 'variable' }
            Manual  = 'Graph reads the recycle bin with another cmdlet (Get-MgDirectoryDeletedItemAsUser): write an if with a call for each of the two cases.'
            Finding = 'MSG302'
        }
        @{
            Id     = 'deleted-by-id'
            When   = @{ ReturnDeletedUsers = 'true'; ObjectId = 'given', 'pipeline' }
            Code   = { Get-MgDirectoryDeletedItemAsUser -DirectoryObjectId $ObjectId }
            Select = 'Property'
            Result = 'DeletedUser'
        }
        @{
            Id       = 'deleted-by-upn'
            When     = @{ ReturnDeletedUsers = 'true'; UserPrincipalName = 'given', 'pipeline' }
            Code     = { Get-MgDirectoryDeletedItemAsUser -All | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace('-', '') + $UserPrincipalName) } }
            Select   = 'Property'
            Result   = 'DeletedUser'
            Level    = 'review'
            Reason   = 'In the recycle bin Graph puts the id in front of the user principal name, so the user is found by both. No error is raised when there is none, and several deleted users with that name all come back.'
            Findings = @('MSG342')
        }
        @{
            Id     = 'deleted-list'
            When   = @{ ReturnDeletedUsers = 'true'; All = 'true' }
            Code   = { Get-MgDirectoryDeletedItemAsUser }
            Select = 'Property'
            Result = 'DeletedUser'
        }
        @{
            Id     = 'deleted-list-undecided'
            When   = @{ ReturnDeletedUsers = 'true'; All = 'variable' }
            Code   = { Get-MgDirectoryDeletedItemAsUser -All }
            Select = 'Property'
            Result = 'DeletedUser'
            Level  = 'review'
        }
        @{
            Id       = 'deleted-list-write'
            When     = @{ ReturnDeletedUsers = 'true' }
            Place    = 'feeds-write'
            Code     = { Get-MgDirectoryDeletedItemAsUser -All }
            Select   = 'Property'
            Result   = 'DeletedUser'
            Level    = 'review'
            Reason   = 'Get-MsolUser without -All or -MaxResults stopped at 500 deleted users; all of them are changed now.'
            Findings = @('MSG301')
        }
        @{
            Id     = 'deleted-list-unlimited'
            When   = @{ ReturnDeletedUsers = 'true' }
            Code   = { Get-MgDirectoryDeletedItemAsUser -All }
            Select = 'Property'
            Result = 'DeletedUser'
            Level  = 'review'
            Reason = 'Get-MsolUser stopped at 500 users without -All or -MaxResults and warned; -All returns every deleted user.'
        }
        @{
            Id     = 'by-upn'
            When   = @{ UserPrincipalName = 'given', 'pipeline' }
            Code   = { Get-MgUser -UserId $UserPrincipalName }
            Select = 'Property'
        }
        @{
            Id     = 'by-id'
            When   = @{ ObjectId = 'given', 'pipeline' }
            Code   = { Get-MgUser -UserId $ObjectId }
            Select = 'Property'
        }
        @{
            Id       = 'reconciliation'
            When     = @{ LicenseReconciliationNeededOnly = 'true'; All = 'true' }
            Code     = { Get-MgBetaUser }
            Select   = 'Property'
            Level    = 'review'
            Reason   = 'Only the beta endpoint knows isLicenseReconciliationNeeded; compare the result once before relying on it.'
            Findings = @('MSG304')
        }
        @{
            Id       = 'reconciliation-unlimited'
            When     = @{ LicenseReconciliationNeededOnly = 'true'; MaxResults = 'absent' }
            Code     = { Get-MgBetaUser -All }
            Select   = 'Property'
            Level    = 'review'
            Reason   = 'Only the beta endpoint knows isLicenseReconciliationNeeded; compare the result once before relying on it.'
            Findings = @('MSG304')
        }
        @{
            Id       = 'reconciliation-limited'
            When     = @{ LicenseReconciliationNeededOnly = 'true'; MaxResults = 'given' }
            Code     = { Get-MgBetaUser }
            Select   = 'Property'
            Level    = 'review'
            Reason   = 'Only the beta endpoint knows isLicenseReconciliationNeeded; compare the result once before relying on it.'
            Findings = @('MSG304')
        }
        @{
            Id     = 'list'
            When   = @{ All = 'true' }
            Code   = { Get-MgUser }
            Select = 'Property'
        }
        @{
            Id     = 'list-undecided'
            When   = @{ All = 'variable' }
            Code   = { Get-MgUser -All }
            Select = 'Property'
            Level  = 'review'
        }
        @{
            # what is filtered after reading must not be limited while reading
            Id     = 'list-limited-filtered'
            When   = @{ MaxResults = 'given'; HasErrorsOnly = 'true', 'variable' }
            Code   = { Get-MgUser -All }
            Select = 'Property'
        }
        @{
            Id     = 'list-limited-domain'
            When   = @{ MaxResults = 'given'; DomainName = 'given' }
            Code   = { Get-MgUser -All }
            Select = 'Property'
        }
        @{
            Id     = 'list-limited'
            When   = @{ MaxResults = 'given' }
            Code   = { Get-MgUser }
            Select = 'Property'
        }
        @{
            Id       = 'first-500'
            When     = @{ HasErrorsOnly = 'absent'; DomainName = 'absent' }
            Place    = 'feeds-write'
            Code     = { Get-MgUser -Top 500 }
            Select   = 'Property'
            Level    = 'review'
            Reason   = 'Get-MsolUser without -All or -MaxResults stopped at 500 users; -Top 500 keeps the change to as many. Use -All if every user is meant.'
            Findings = @('MSG301')
        }
        @{
            Id       = 'unlimited-write'
            Place    = 'feeds-write'
            Code     = { Get-MgUser -All }
            Select   = 'Property'
            Level    = 'review'
            Reason   = 'Get-MsolUser without -All or -MaxResults stopped at 500 users; all matching users are changed now.'
            Findings = @('MSG301')
        }
        @{
            Id       = 'unlimited'
            Code     = { Get-MgUser -All }
            Select   = 'Property'
            Level    = 'review'
            Reason   = 'Get-MsolUser without -All or -MaxResults stopped at 500 users and warned; Get-MgUser without -All returns one page only, so -All reads every user.'
            Findings = @('MSG229')
        }
    )

    Parameters = @{
        UserPrincipalName = @{ Used = $true }
        ObjectId          = @{ Used = $true }
        LiveId            = @{ Manual = 'Graph cannot look a user up by its Windows Live ID (PUID): use the user principal name or the id.'; Finding = 'MSG300' }
        All               = @{ Cases = @(
            @{ When = 'true'; Argument = 'All'; Switch = $true }
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Stage = { Select-Object -First $(if ($All) { [int]::MaxValue } else { 500 }) }
               Level = 'review'; Reason = 'Whether everything is wanted is decided at run time: without -All the old call stopped at 500 users.' }
        ) }
        MaxResults        = @{ Cases = @(
            @{ When = @{ MaxResults = 'given'; ReturnDeletedUsers = 'true' }; Stage = { Select-Object -First $MaxResults } }
            @{ When = @{ MaxResults = 'given'; HasErrorsOnly = 'true', 'variable' }; Stage = { Select-Object -First $MaxResults } }
            @{ When = @{ MaxResults = 'given'; DomainName = 'given' }; Stage = { Select-Object -First $MaxResults } }
            @{ When = 'given'; Argument = 'Top' }
        ) }
        ReturnDeletedUsers = @{ Cases = @(
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Used = $true }
        ) }
        SearchString = @{ Cases = @(
            @{
                When  = @{ SearchString = 'given'; ReturnDeletedUsers = 'true' }
                Stage = { Where-Object { $_.DisplayName -like "$SearchString*" -or $_.UserPrincipalName -like "$($_.Id.Replace('-', ''))$SearchString*" -or $_.Mail -like "$SearchString*" } }
                Reads = 'DisplayName', 'UserPrincipalName', 'Mail'
                Level = 'review'
            }
            @{
                When   = 'given'
                Filter = '(startswith(displayName,{SearchString}) or startswith(userPrincipalName,{SearchString}) or startswith(mail,{SearchString}))'
                Level  = 'review'
                Reason = 'MSOnline searched the beginning of the display name and the email address. Whether secondary addresses counted is not documented; they do not here.'
            }
        ) }
        DomainName = @{
            Stage  = { Where-Object { $_.UserPrincipalName -like "*@$DomainName" -or $_.ProxyAddresses -like "*@$DomainName" } }
            Reads  = 'UserPrincipalName', 'ProxyAddresses'
            Level  = 'review'
            Reason = 'MSOnline matched any address on the domain; that is tested after reading, because one filter over user name and addresses is not documented.'
        }
        EnabledFilter = @{ Cases = @(
            @{ When = 'is:All'; Drop = $true }
            @{ When = @{ EnabledFilter = 'is:EnabledOnly'; ReturnDeletedUsers = 'true' }; Stage = { Where-Object { $_.AccountEnabled -eq $true } }; Reads = 'AccountEnabled' }
            @{ When = @{ EnabledFilter = 'is:DisabledOnly'; ReturnDeletedUsers = 'true' }; Stage = { Where-Object { $_.AccountEnabled -eq $false } }; Reads = 'AccountEnabled' }
            @{ When = 'is:EnabledOnly'; Filter = 'accountEnabled eq true' }
            @{ When = 'is:DisabledOnly'; Filter = 'accountEnabled eq false' }
            @{ When = 'given'; Stage = { Where-Object { $EnabledFilter -eq 'All' -or $_.AccountEnabled -eq ($EnabledFilter -eq 'EnabledOnly') } }; Reads = 'AccountEnabled' }
        ) }
        UnlicensedUsersOnly = @{ Cases = @(
            @{ When = 'false'; Drop = $true }
            @{ When = @{ UnlicensedUsersOnly = 'true'; ReturnDeletedUsers = 'true' }; Stage = { Where-Object { $_.AssignedLicenses.Count -eq 0 } }; Reads = 'AssignedLicenses' }
            # the beta filter on reconciliation does not go with the advanced mode that a count needs
            @{ When = @{ UnlicensedUsersOnly = 'true'; LicenseReconciliationNeededOnly = 'true' }; Stage = { Where-Object { $_.AssignedLicenses.Count -eq 0 } }; Reads = 'AssignedLicenses' }
            @{ When = 'true'; Filter = 'assignedLicenses/$count eq 0'; Advanced = $true }
            @{ When = 'given'; Stage = { Where-Object { -not $UnlicensedUsersOnly -or $_.AssignedLicenses.Count -eq 0 } }; Reads = 'AssignedLicenses' }
        ) }
        HasErrorsOnly = @{ Cases = @(
            @{ When = 'false'; Drop = $true }
            @{
                When    = 'true'
                Stage   = { Where-Object { $_.ServiceProvisioningErrors.IsResolved -contains $false } }
                Reads   = 'ServiceProvisioningErrors'
                Level   = 'review'
                Finding = 'MSG303'
            }
            @{
                When    = 'given'
                Stage   = { Where-Object { -not $HasErrorsOnly -or $_.ServiceProvisioningErrors.IsResolved -contains $false } }
                Reads   = 'ServiceProvisioningErrors'
                Level   = 'review'
                Finding = 'MSG303'
            }
        ) }
        LicenseReconciliationNeededOnly = @{ Cases = @(
            @{ When = 'false'; Drop = $true }
            @{ When = @{ LicenseReconciliationNeededOnly = 'true'; ReturnDeletedUsers = 'true' }; Manual = 'Deleted users cannot be asked for licence reconciliation in Graph: drop the switch or the call.'; Finding = 'MSG304' }
            @{ When = 'true'; Filter = 'isLicenseReconciliationNeeded eq true' }
            @{ When = 'given'; Manual = 'Only the beta endpoint knows isLicenseReconciliationNeeded: write an if with a call for each of the two cases.'; Finding = 'MSG304' }
        ) }
        Synchronized = @{ Cases = @(
            @{ When = 'false'; Drop = $true }
            @{ When = @{ Synchronized = 'true'; ReturnDeletedUsers = 'true' }; Stage = { Where-Object { $_.OnPremisesSyncEnabled -eq $true } }; Reads = 'OnPremisesSyncEnabled' }
            @{ When = 'true'; Filter = 'onPremisesSyncEnabled eq true' }
            @{ When = 'given'; Stage = { Where-Object { -not $Synchronized -or $_.OnPremisesSyncEnabled -eq $true } }; Reads = 'OnPremisesSyncEnabled' }
        ) }
        City = @{ Cases = @(
            @{ When = @{ City = 'given'; ReturnDeletedUsers = 'true' }; Stage = { Where-Object { $_.City -eq $City } }; Reads = 'City' }
            @{ When = 'given'; Filter = 'city eq {City}' }
        ) }
        Country = @{ Cases = @(
            @{ When = @{ Country = 'given'; ReturnDeletedUsers = 'true' }; Stage = { Where-Object { $_.Country -eq $Country } }; Reads = 'Country' }
            @{ When = 'given'; Filter = 'country eq {Country}' }
        ) }
        Department = @{ Cases = @(
            @{ When = @{ Department = 'given'; ReturnDeletedUsers = 'true' }; Stage = { Where-Object { $_.Department -eq $Department } }; Reads = 'Department' }
            @{ When = 'given'; Filter = 'department eq {Department}' }
        ) }
        State = @{ Cases = @(
            @{ When = @{ State = 'given'; ReturnDeletedUsers = 'true' }; Stage = { Where-Object { $_.State -eq $State } }; Reads = 'State' }
            @{ When = 'given'; Filter = 'state eq {State}' }
        ) }
        Title = @{ Cases = @(
            @{ When = @{ Title = 'given'; ReturnDeletedUsers = 'true' }; Stage = { Where-Object { $_.JobTitle -eq $Title } }; Reads = 'JobTitle' }
            @{ When = 'given'; Filter = 'jobTitle eq {Title}' }
        ) }
        UsageLocation = @{ Cases = @(
            @{ When = @{ UsageLocation = 'given'; ReturnDeletedUsers = 'true' }; Stage = { Where-Object { $_.UsageLocation -eq $UsageLocation } }; Reads = 'UsageLocation' }
            @{ When = 'given'; Filter = 'usageLocation eq {UsageLocation}' }
        ) }
        TenantId = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{
            Before = '$user = Get-MsolUser -UserPrincipalName $upn
$user.ObjectId, $user.BlockCredential'
            After  = '$user = Get-MgUser -UserId $upn -Property Id, AccountEnabled
$user.Id, ($user.AccountEnabled -eq $false)'
        }
        @{
            Before = '$id = (Get-MsolUser -ObjectId $userId).ObjectId'
            After  = '$id = (Get-MgUser -UserId $userId).Id'
        }
        @{
            Before = 'Get-MsolUser -All -Department Sales -UsageLocation NL -EnabledFilter EnabledOnly | Select-Object DisplayName, City'
            After  = 'Get-MgUser -All -Filter "department eq ''Sales'' and usageLocation eq ''NL'' and accountEnabled eq true" -Property Id, DisplayName, City | Select-Object DisplayName, City'
        }
        @{
            Before = 'Get-MsolUser -MaxResults 50 | Select-Object DisplayName'
            After  = 'Get-MgUser -Top 50 | Select-Object DisplayName'
        }
        @{
            Before = '$names = (Get-MsolUser).DisplayName'
            After  = '$names = (Get-MgUser -All).DisplayName'
        }
        @{
            Before = 'Get-MsolUser -All -ReturnDeletedUsers | Sort-Object SoftDeletionTimestamp | Select-Object DisplayName'
            After  = 'Get-MgDirectoryDeletedItemAsUser -All -Property Id, DeletedDateTime, DisplayName | Sort-Object DeletedDateTime | Select-Object DisplayName'
        }
    )
}
