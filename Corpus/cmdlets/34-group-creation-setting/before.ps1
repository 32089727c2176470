# Settings templates of the tenant, then the object prepared by the colleague (preview build of the module)
param([Parameter(Mandatory)]$Prepared)
$group = Get-MsolGroup -SearchString 'Group Creators' -MaxResults 1
Write-Host "Allowed to create groups: $($group.DisplayName)"
Get-MsolAllSettingTemplate | Sort-Object DisplayName | Select-Object DisplayName, Description
New-MsolSettings -SettingsObject $Prepared
