# What is set, and what the template offers
param($NewValues, [switch]$Clean)
$settings = Get-MgGroupSetting -All
foreach ($s in $settings) {
    $one = Get-MgGroupSetting -GroupSettingId $s.Id
    $one.Values
}
Get-MgGroupSettingTemplateGroupSettingTemplate -GroupSettingTemplateId '62375ab9-6b52-47ed-826b-58e47e0e304b'
$old = $settings | Where-Object { $_.DisplayName -eq 'Password Rule Settings' }
# TODO msol2graph MSG469: A settings object of the preview module cannot be carried over: read the setting with Get-MgGroupSetting, change its Values, and write all of them back with Update-MgGroupSetting -GroupSettingId.
if ($NewValues) { Set-MsolSettings -SettingId $old.Id -SettingsValue $NewValues }
# back to the defaults
if ($Clean -and $old) { Remove-MgGroupSetting -GroupSettingId $old.Id }
