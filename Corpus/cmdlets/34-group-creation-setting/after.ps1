# Settings templates of the tenant, then the object prepared by the colleague (preview build of the module)
param([Parameter(Mandatory)]$Prepared)
$group = Get-MgGroup -Filter "startsWith(displayName,'Group Creators')" -Top 1
Write-Host "Allowed to create groups: $($group.DisplayName)"
Get-MgGroupSettingTemplateGroupSettingTemplate -All | Sort-Object DisplayName | Select-Object DisplayName, Description
# TODO msol2graph MSG468: A settings object of the preview module cannot be carried over: write New-MgGroupSetting -TemplateId with -Values, a list of @{ Name = ...; Value = ... } with all names of the template.
New-MsolSettings -SettingsObject $Prepared
