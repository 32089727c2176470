# Only licensed users in one group that fills itself
$name = 'LicensedUsers'
New-MsolWellKnownGroup -WellKnownGroupName $name
Start-Sleep -Seconds 60
$found = Get-MsolGroup -SearchString 'Licensed Users' -MaxResults 1
Write-Host "$($found.DisplayName): $(@(Get-MsolGroupMember -GroupObjectId $found.ObjectId -All).Count) members"
