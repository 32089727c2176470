@{
    Id       = 'MSG524'
    Name     = 'device-registration-for-selected-members'
    Severity = 'warning'
    Message  = 'The old cmdlet could choose Selected but not say whom; Graph needs the users or groups. Set them in the Microsoft Entra admin center (Devices, Device settings) or give the ids in the policy.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/enumerateddeviceregistrationmembership'
}
