@{
    Cmdlet     = 'Enable-MsolDevice'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Update-MgDevice enables the device. Graph does not ask: -Confirm keeps the question that the old call without -Force asked.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgdevice'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgdevicebydeviceid'
        'https://learn.microsoft.com/graph/api/device-update'
        'https://learn.microsoft.com/powershell/module/msonline/enable-msoldevice'
    )
    Confidence = 'documented'
    # Device.ReadWrite.All exists for applications only
    Scopes     = @('Directory.AccessAsUser.All')
    ApplicationScopes = @('Device.ReadWrite.All')
    Role       = 'Cloud Device Administrator'
    Frames     = @(
        @{ Id = 'by-object-id'; When = @{ ObjectId = 'given', 'pipeline' }; Code = { Update-MgDevice -DeviceId $ObjectId -AccountEnabled }; Findings = @('MSG523') }
        # the device object is at hand: no look-up by its other id
        @{ Id = 'by-device'; When = @{ DeviceId = 'from:Device', 'from:DeviceWithOwners', 'from:SingleDevice' }; Code = { Update-MgDevice -DeviceId (object-of $DeviceId).Id -AccountEnabled }; Findings = @('MSG523') }
        @{ Id = 'by-device-id'; Code = { Update-MgDeviceByDeviceId -DeviceId $DeviceId -AccountEnabled }; Findings = @('MSG523') }
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
        @{ Before = 'Enable-MsolDevice -ObjectId $id -Force'; After = 'Update-MgDevice -DeviceId $id -AccountEnabled' }
        @{ Before = 'Enable-MsolDevice -DeviceId $registrationId -Force'; After = 'Update-MgDeviceByDeviceId -DeviceId $registrationId -AccountEnabled' }
        @{ Before = 'Enable-MsolDevice -ObjectId $id'; After = 'Update-MgDevice -DeviceId $id -AccountEnabled -Confirm' }
        @{ Before = 'Get-MsolDevice -Name $name | Enable-MsolDevice -Force'; After = 'Get-MgDevice -Filter "displayName eq ''$($name -replace "''", "''''")''" -All | ForEach-Object { Update-MgDevice -DeviceId $_.Id -AccountEnabled }' }
    )
}
