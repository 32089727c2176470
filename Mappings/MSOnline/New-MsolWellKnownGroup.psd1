@{
    Cmdlet     = 'New-MsolWellKnownGroup'
    Verdict    = 'none'
    Level      = 'manual'
    Reason     = 'Graph makes none of the hidden well-known groups of MSOnline.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/new-msolwellknowngroup'
        'https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership'
    )
    Confidence = 'known'
    Result     = 'Group'
    Frames     = @(
        @{ Id = 'no-counterpart'; Manual = 'Graph makes no well-known groups: create a group with dynamic membership in their place (New-MgGroup -GroupTypes DynamicMembership -MembershipRule).'; Finding = 'MSG464' }
    )
    Parameters = @{
        WellKnownGroupName = @{ Used = $true }
        TenantId = @{ Used = $true }
    }
    Examples   = @(
        @{ Before = 'New-MsolWellKnownGroup -WellKnownGroupName AllUsers'
           After  = '# TODO msol2graph MSG464: Graph makes no well-known groups: create a group with dynamic membership in their place (New-MgGroup -GroupTypes DynamicMembership -MembershipRule).
New-MsolWellKnownGroup -WellKnownGroupName AllUsers' }
    )
}
