# Only licensed users in one group that fills itself
$name = 'LicensedUsers'
# TODO msol2graph MSG464: Graph makes no well-known groups: create a group with dynamic membership in their place (New-MgGroup -GroupTypes DynamicMembership -MembershipRule).
New-MsolWellKnownGroup -WellKnownGroupName $name
Start-Sleep -Seconds 60
$found = Get-MgGroup -Filter "startsWith(displayName,'Licensed Users')" -Top 1
Write-Host "$($found.DisplayName): $(@(Get-MgGroupMember -GroupId $found.Id -All).Count) members"
