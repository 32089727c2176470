@{
    Id       = 'MSG529'
    Name     = 'devices-changed-that-the-system-manages'
    Severity = 'warning'
    Message  = 'Get-MsolDevice -All left out the devices of Autopilot and Exchange ActiveSync, Graph lists them: when these devices come from such a list, more of them are disabled or deleted than before. Run the list alone first.'
    Help     = 'No filter of Graph gives the old list. Exchange ActiveSync objects have no TrustType (Where-Object TrustType leaves them out); Autopilot objects have a label in PhysicalIds that begins with [ZTDId]. https://learn.microsoft.com/powershell/module/msonline/get-msoldevice'
}
