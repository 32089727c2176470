@{
    Id       = 'MSG520'
    Name     = 'devices-that-the-system-manages'
    Severity = 'info'
    Message  = 'Get-MsolDevice without -IncludeSystemManagedDevices left out the objects of Autopilot and Exchange ActiveSync; Graph lists them too.'
    Help     = 'No filter of Graph gives the same list. Exchange ActiveSync objects have no TrustType (Where-Object TrustType leaves them out); Autopilot objects have a label in PhysicalIds that begins with [ZTDId]. https://learn.microsoft.com/powershell/module/msonline/get-msoldevice'
}
