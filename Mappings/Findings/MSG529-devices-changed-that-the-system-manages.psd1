@{
    Id       = 'MSG529'
    Name     = 'devices-changed-that-the-system-manages'
    Severity = 'warning'
    Message  = 'Devices of Autopilot and Exchange ActiveSync are in this list, which MSOnline left out without -IncludeSystemManagedDevices: they are disabled or deleted too. Run the list alone first.'
    Help     = 'No filter of Graph gives the old list. Exchange ActiveSync objects have no TrustType (Where-Object TrustType leaves them out); Autopilot objects have a label in PhysicalIds that begins with [ZTDId]. https://learn.microsoft.com/powershell/module/msonline/get-msoldevice'
}
