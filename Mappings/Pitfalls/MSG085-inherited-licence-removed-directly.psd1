@{
    Id         = 'MSG085'
    Name       = 'inherited-licence-removed-directly'
    Severity   = 'warning'
    Level      = 'manual'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'These are all licences of the user, also those that come from groups, and one of those fails the whole call. Take the SkuId of LicenseAssignmentStates without AssignedByGroup.'
    Happens    = 'The service answers: User license is inherited from a group membership and it cannot be removed directly from the user. Direct licences stay as well.'
    Why        = 'AssignedLicenses and licence details hold direct and inherited licences alike, and all ids travel in one request.'
    Instead    = '$user = Get-MgUser -UserId $upn -Property Id, LicenseAssignmentStates
$direct = ($user.LicenseAssignmentStates | Where-Object { -not $_.AssignedByGroup }).SkuId | Select-Object -Unique
if ($direct) { Set-MgUserLicense -UserId $user.Id -AddLicenses @() -RemoveLicenses @($direct) }'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/licenseassignmentstate'
    )
    Detect     = @{
        Detector = 'unfiltered-source'
        Command  = 'Set-MgUserLicense', 'Set-MgBetaUserLicense'
        Property = 'RemoveLicenses'
        Body     = 'BodyParameter'
        From     = 'Get-MgUserLicenseDetail', 'Get-MgBetaUserLicenseDetail'
        Member   = 'AssignedLicenses'
        Choice   = 'SkuId', 'SkuPartNumber'
        Anywhere = 'AssignedByGroup', 'LicenseAssignmentStates'
        Whole    = $true
    }
    Match      = @(
        '$ids = (Get-MgUserLicenseDetail -UserId $upn).SkuId
Set-MgUserLicense -UserId $upn -AddLicenses @() -RemoveLicenses $ids'
        '$user = Get-MgUser -UserId $upn -Property Id, AssignedLicenses
Set-MgUserLicense -UserId $user.Id -AddLicenses @() -RemoveLicenses @($user.AssignedLicenses.SkuId)'
    )
    NoMatch    = @(
        '$user = Get-MgUser -UserId $upn -Property Id, LicenseAssignmentStates
$direct = ($user.LicenseAssignmentStates | Where-Object { -not $_.AssignedByGroup }).SkuId
Set-MgUserLicense -UserId $user.Id -AddLicenses @() -RemoveLicenses @($direct)'
        '$detail = Get-MgUserLicenseDetail -UserId $upn | Where-Object SkuPartNumber -eq ''EMS''
Set-MgUserLicense -UserId $upn -AddLicenses @() -RemoveLicenses @($detail.SkuId)'
    )
}
