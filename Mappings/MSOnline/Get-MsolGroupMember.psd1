@{
    Cmdlet     = 'Get-MsolGroupMember'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Members come as directory objects: only Id is a property, everything else stands in AdditionalProperties, and fields stay empty without a permission for the kind of member.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/get-mggroupmember'
        'https://learn.microsoft.com/graph/api/group-list-members'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1213'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolgroupmember'
    )
    Confidence = 'documented'
    Result     = 'GroupMember'
    Scopes     = @('GroupMember.Read.All')
    Frames     = @(
        # the client picks by kind or name, so the bound comes last
        @{ Id = 'max-results-filtered'; When = @{ MaxResults = 'given'; MemberObjectTypes = 'given' }; Code = { Get-MgGroupMember -All } }
        @{ Id = 'max-results-searched'; When = @{ MaxResults = 'given'; SearchString = 'given' }; Code = { Get-MgGroupMember -All } }
        @{ Id = 'max-results'; When = @{ MaxResults = 'given' }; Code = { Get-MgGroupMember } }
        @{ Id = 'all-undecided'; When = @{ All = 'variable' }; Code = { Get-MgGroupMember -All }; Level = 'review' }
        @{ Id = 'all'; When = @{ All = 'true' }; Code = { Get-MgGroupMember } }
        @{ Id = 'list-before-write'; Place = 'feeds-write'; When = @{ MemberObjectTypes = 'absent'; SearchString = 'absent' }; Code = { Get-MgGroupMember -Top 250 }; Findings = @('MSG230') }
        @{ Id = 'list'; Code = { Get-MgGroupMember -All }; Findings = @('MSG229') }
    )
    Parameters = @{
        GroupObjectId     = @{ Argument = 'GroupId' }
        MemberObjectTypes = @{ Cases = @(
            @{ When = 'is:User'; Stage = { Where-Object { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user' } } }
            @{ When = 'is:Group'; Stage = { Where-Object { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.group' } } }
            @{ When = 'is:Contact'; Stage = { Where-Object { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.orgContact' } } }
            @{ When = 'is:ServicePrincipal'; Manual = 'Graph v1.0 does not list service principals among the members of a group: read them with Get-MgBetaGroupMember.'; Finding = 'MSG405' }
            @{ When = 'given'; Finding = 'MSG405'
               Stage = { Where-Object { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal' }[$_.AdditionalProperties['@odata.type']] -in $MemberObjectTypes } } }
        ) }
        # beginning of the display name or of the address, as MSOnline searched; the service would need an advanced query
        SearchString      = @{ Cases = @(
            @{ When = 'given'; Scopes = 'Device.Read.All', 'OrgContact.Read.All', 'User.ReadBasic.All'
               Stage = { Where-Object { $_.AdditionalProperties['displayName'] -like "$SearchString*" -or $_.AdditionalProperties['userPrincipalName'] -like "$SearchString*" -or $_.AdditionalProperties['mail'] -like "$SearchString*" } } }
        ) }
        MaxResults        = @{ Cases = @(
            @{ When = @{ MaxResults = 'given'; MemberObjectTypes = 'given' }; Stage = { Select-Object -First $MaxResults } }
            @{ When = @{ MaxResults = 'given'; SearchString = 'given' }; Stage = { Select-Object -First $MaxResults } }
            @{ When = 'given'; Argument = 'Top' }
        ) }
        All               = @{ Cases = @(
            @{ When = 'true'; Argument = 'All'; Switch = $true }
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Stage = { Select-Object -First $(if ($All) { [int]::MaxValue } else { 250 }) }
               Level = 'review'; Reason = 'Whether everything is wanted is decided at run time: without -All the old call stopped at 250 members.' }
        ) }
        TenantId          = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = '$count = @(Get-MsolGroupMember -GroupObjectId $g).Count'; After = '$count = @(Get-MgGroupMember -GroupId $g -All).Count' }
        @{ Before = 'Get-MsolGroupMember -GroupObjectId $g -All | ForEach-Object { $_.DisplayName }'
           After  = 'Get-MgGroupMember -GroupId $g -All | ForEach-Object { $_.AdditionalProperties[''displayName''] }' }
        @{ Before = 'Get-MsolGroupMember -GroupObjectId $g -MemberObjectTypes User -All | ForEach-Object { $_.ObjectId }'
           After  = 'Get-MgGroupMember -GroupId $g -All | Where-Object { $_.AdditionalProperties[''@odata.type''] -eq ''#microsoft.graph.user'' } | ForEach-Object { $_.Id }' }
        @{ Before = 'Get-MsolGroupMember -GroupObjectId $g -MaxResults 50'; After = 'Get-MgGroupMember -GroupId $g -Top 50' }
    )
}
