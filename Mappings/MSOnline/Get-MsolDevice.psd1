@{
    Cmdlet     = 'Get-MsolDevice'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'The object id is -DeviceId of Get-MgDevice, the device id has a cmdlet of its own, and the other ways to look for devices become filters.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdevice'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdevicebydeviceid'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mguserowneddeviceasdevice'
        'https://learn.microsoft.com/graph/api/device-list'
        'https://learn.microsoft.com/graph/api/resources/device'
        'https://learn.microsoft.com/powershell/module/msonline/get-msoldevice'
    )
    Confidence = 'documented'
    Result     = 'Device'
    Scopes     = @('Device.Read.All')
    Holes      = @{
        # a date in a filter has no quotes; the culture of the session must not format it
        Limit = @(
            # the page says that the value is UTC: a constant is not shifted
            @{ When = @{ LogonTimeBefore = 'constant' }; Value = { ([datetime]$LogonTimeBefore).ToString('s') + 'Z' } }
            @{ Value = { (utc $LogonTimeBefore).ToString('s') + 'Z' } }
        )
    }
    Frames     = @(
        @{ Id = 'by-object-id'; When = @{ ObjectId = 'given', 'pipeline' }; Code = { Get-MgDevice -DeviceId $ObjectId }; Result = 'SingleDevice' }
        @{ Id = 'by-device-id'; When = @{ DeviceId = 'given', 'pipeline' }; Code = { Get-MgDeviceByDeviceId -DeviceId $DeviceId }; Result = 'SingleDevice' }
        @{ Id = 'by-name-with-owners'; When = @{ Name = 'given', 'pipeline'; ReturnRegisteredOwners = 'true' }; Code = { Get-MgDevice -All -ExpandProperty registeredOwners }; Result = 'DeviceWithOwners' }
        @{ Id = 'by-name'; When = @{ Name = 'given', 'pipeline' }; Code = { Get-MgDevice -All } }
        # not Get-MgUserRegisteredDevice: those are devices that the user uses
        @{ Id = 'by-owner'; When = @{ RegisteredOwnerUpn = 'given', 'pipeline' }
           Code = { Get-MgUserOwnedDeviceAsDevice -UserId $RegisteredOwnerUpn -All -ConsistencyLevel eventual -CountVariable graphCount }
           Scopes = @('User.Read.All'); Findings = @('MSG522')
           Level = 'review'; Reason = 'That owned devices of a user are what MSOnline found by its registered owner is inferred.' }
        # the system's own devices are in Graph's list
        @{ Id = 'signed-in-before-with-owners'; When = @{ LogonTimeBefore = 'given', 'pipeline'; ReturnRegisteredOwners = 'true' }; Code = { Get-MgDevice -All -ExpandProperty registeredOwners }; Result = 'DeviceWithOwners'; Findings = @('MSG520', 'MSG521')
           Level = 'review'; Reason = 'The list has objects of Autopilot and Exchange ActiveSync that MSOnline left out; devices without a date are in neither the filter nor, probably, the old list.' }
        @{ Id = 'signed-in-before'; When = @{ LogonTimeBefore = 'given', 'pipeline' }; Code = { Get-MgDevice -All }; Findings = @('MSG520', 'MSG521')
           Level = 'review'; Reason = 'The list has objects of Autopilot and Exchange ActiveSync that MSOnline left out; devices without a date are in neither the filter nor, probably, the old list.' }
        @{ Id = 'all-with-system'; When = @{ IncludeSystemManagedDevices = 'given' }; Code = { Get-MgDevice -All } }
        @{ Id = 'all-with-owners'; When = @{ ReturnRegisteredOwners = 'true' }; Code = { Get-MgDevice -All -ExpandProperty registeredOwners }; Result = 'DeviceWithOwners'; Findings = @('MSG520')
           Level = 'review'; Reason = 'The list has objects of Autopilot and Exchange ActiveSync that MSOnline left out.' }
        @{ Id = 'all'; Code = { Get-MgDevice -All }; Findings = @('MSG520')
           Level = 'review'; Reason = 'The list has objects of Autopilot and Exchange ActiveSync that MSOnline left out.' }
    )
    Parameters = @{
        ObjectId                    = @{ Used = $true }
        DeviceId                    = @{ Used = $true }
        Name                        = @{ Filter = 'displayName eq {Name}' }
        RegisteredOwnerUpn          = @{ Used = $true }
        LogonTimeBefore             = @{ Filter = 'approximateLastSignInDateTime le {Limit:raw}' }
        All                         = @{ Used = $true }
        IncludeSystemManagedDevices = @{ Drop = $true }
        ReturnRegisteredOwners      = @{ Cases = @(
            @{ When = 'true'; Used = $true }
            @{ When = 'given'; Drop = $true }
        ) }
    }
    Examples   = @(
        @{ Before = 'Get-MsolDevice -ObjectId $id'; After = 'Get-MgDevice -DeviceId $id' }
        @{ Before = 'Get-MsolDevice -DeviceId $registrationId'; After = 'Get-MgDeviceByDeviceId -DeviceId $registrationId' }
        @{ Before = 'Get-MsolDevice -Name ''NIC0123'''; After = 'Get-MgDevice -Filter "displayName eq ''NIC0123''" -All' }
        @{ Before = 'Get-MsolDevice -RegisteredOwnerUpn $upn | Select-Object DisplayName'; After = 'Get-MgUserOwnedDeviceAsDevice -UserId $upn -All -ConsistencyLevel eventual -CountVariable graphCount | Select-Object DisplayName' }
        @{ Before = '$stale = Get-MsolDevice -All -LogonTimeBefore $limit | Where-Object { $_.DeviceTrustType -eq ''Workplace Joined'' }'; After = '$stale = Get-MgDevice -Filter "approximateLastSignInDateTime le $($limit.ToUniversalTime().ToString(''s'') + ''Z'')" -All | Where-Object { $_.TrustType -eq ''Workplace'' }' }
        @{ Before = 'Get-MsolDevice -All -LogonTimeBefore ''January 1, 2024 12:00:00 AM'''; After = 'Get-MgDevice -Filter "approximateLastSignInDateTime le $(([datetime]''January 1, 2024 12:00:00 AM'').ToString(''s'') + ''Z'')" -All' }
        @{ Before = 'Get-MsolDevice -All -ReturnRegisteredOwners | ForEach-Object { "$($_.DisplayName): $($_.RegisteredOwners)" }'; After = 'Get-MgDevice -All -ExpandProperty registeredOwners | ForEach-Object { "$($_.DisplayName): $($_.RegisteredOwners.AdditionalProperties.userPrincipalName)" }' }
        @{ Before = 'Get-MsolDevice -All -IncludeSystemManagedDevices | Where-Object { $_.Enabled }'; After = 'Get-MgDevice -All | Where-Object { $_.AccountEnabled }' }
    )
}
