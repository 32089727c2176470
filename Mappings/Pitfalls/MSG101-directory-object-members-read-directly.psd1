@{
    Id         = 'MSG101'
    Name       = 'directory-object-members-read-directly'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'The objects of this relation have only an id; the rest is in AdditionalProperties under the names of the service. Read AdditionalProperties.displayName, or use the cmdlet that ends in AsUser with -Property.'
    Happens    = 'Columns are empty and filters match nothing.'
    Why        = 'Relations return the base type directoryObject.'
    Instead    = 'Get-MgGroupMemberAsUser -GroupId $groupId -All -Property Id, DisplayName, UserPrincipalName
(Get-MgUserManager -UserId $upn).AdditionalProperties.displayName'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1213'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1858'
    )
    Detect     = @{
        Detector = 'relation-property'
        Object   = 'directoryObject'
        Property = 'Id', 'DeletedDateTime', 'AdditionalProperties', 'Count', 'Length', 'LongLength', 'Rank', 'SyncRoot', 'PSObject', 'PSTypeNames'
        Member   = 'AdditionalProperties'
        Like     = 'user', 'group', 'device', 'servicePrincipal', 'orgContact', 'application', 'administrativeUnit', 'directoryRole'
    }
    Match      = @(
        'Get-MgGroupMember -GroupId $groupId -All | Select-Object DisplayName, UserPrincipalName'
        '(Get-MgUserManager -UserId $upn).DisplayName'
        'Get-MgUserMemberOf -UserId $upn -All | Where-Object { $_.DisplayName -like ''HR*'' }'
        '$user = Get-MgUser -UserId $upn -ExpandProperty Manager
$user.Manager.DisplayName'
    )
    NoMatch    = @(
        'Get-MgGroupMemberAsUser -GroupId $groupId -All | Select-Object DisplayName, UserPrincipalName'
        '(Get-MgUserManager -UserId $upn).AdditionalProperties.displayName'
        '(Get-MgGroupMember -GroupId $groupId -All).Id'
        '$members = Get-MgGroupMember -GroupId $groupId -All
$members.Count'
    )
}
