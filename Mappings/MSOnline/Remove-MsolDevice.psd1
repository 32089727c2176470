@{
    Cmdlet     = 'Remove-MsolDevice'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Remove-MgDevice deletes the device. Graph does not ask: -Confirm keeps the question that the old call without -Force asked.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/remove-mgdevice'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/remove-mgdevicebydeviceid'
        'https://learn.microsoft.com/graph/api/device-delete'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msoldevice'
    )
    Confidence = 'documented'
    # Device.ReadWrite.All exists for applications only
    Scopes     = @('Directory.AccessAsUser.All')
    ApplicationScopes = @('Device.ReadWrite.All')
    Role       = 'Cloud Device Administrator'
    Frames     = @(
        @{ Id = 'listed'; When = @{ ObjectId = 'from:Device', 'from:DeviceWithOwners' }; Code = { Remove-MgDevice -DeviceId $ObjectId }; Findings = @('MSG523', 'MSG529')
           Level = 'review'; Reason = 'A list of devices has more of them in Graph than it had in MSOnline.' }
        @{ Id = 'by-object-id'; When = @{ ObjectId = 'given', 'pipeline' }; Code = { Remove-MgDevice -DeviceId $ObjectId }; Findings = @('MSG523') }
        # the device object is at hand: no look-up by its other id
        @{ Id = 'listed-by-device-id'; When = @{ DeviceId = 'from:Device', 'from:DeviceWithOwners' }; Code = { Remove-MgDevice -DeviceId (object-of $DeviceId).Id }; Findings = @('MSG523', 'MSG529')
           Level = 'review'; Reason = 'A list of devices has more of them in Graph than it had in MSOnline.' }
        @{ Id = 'at-hand'; When = @{ DeviceId = 'from:SingleDevice' }; Code = { Remove-MgDevice -DeviceId (object-of $DeviceId).Id }; Findings = @('MSG523') }
        @{ Id = 'by-device-id'; Code = { Remove-MgDeviceByDeviceId -DeviceId $DeviceId }; Findings = @('MSG523') }
    )
    Parameters = @{
        ObjectId = @{ Used = $true }
        DeviceId = @{ Used = $true }
        Force    = @{ Cases = @(
            # nothing is changed, or the question is asked by what the call says already
            @{ When = @{ Force = 'absent'; WhatIf = 'true' }; Drop = $true }
            @{ When = @{ Force = 'absent'; Confirm = 'true', 'variable' }; Drop = $true }
            @{ When = 'true'; Drop = $true }
            @{ When = 'absent', 'false'; Argument = 'Confirm'; Value = { $true }; Switch = $true; Level = 'review'; Reason = 'The old call without -Force asked; -Confirm asks as well. Leave it out where nobody is there to answer.' }
            @{ When = 'given'; Argument = 'Confirm'; Value = { not $Force }; Switch = $true; Level = 'review'; Reason = 'The old call asked unless -Force was true.' }
        ) }
        WhatIf   = @{ Argument = 'WhatIf'; Switch = $true }
        # false never took away the question that -Force takes away
        Confirm  = @{ Cases = @(
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Argument = 'Confirm'; Switch = $true }
        ) }
    }
    Examples   = @(
        @{ Before = 'Remove-MsolDevice -ObjectId $id -Force'; After = 'Remove-MgDevice -DeviceId $id' }
        @{ Before = 'Remove-MsolDevice -DeviceId $registrationId -Force'; After = 'Remove-MgDeviceByDeviceId -DeviceId $registrationId' }
        @{ Before = 'Remove-MsolDevice -ObjectId $id'; After = 'Remove-MgDevice -DeviceId $id -Confirm' }
        @{ Before = 'Get-MsolDevice -Name $name | Remove-MsolDevice -Force'; After = 'Get-MgDevice -Filter "displayName eq ''$($name -replace "''", "''''")''" -All | ForEach-Object { Remove-MgDevice -DeviceId $_.Id }' }
    )
}
