# What is set, and what the template offers
param($NewValues, [switch]$Clean)
$settings = Get-MsolAllSettings
foreach ($s in $settings) {
    $one = Get-MsolSettings -SettingId $s.ObjectId
    $one.Values
}
Get-MsolSettingTemplate -TemplateId '62375ab9-6b52-47ed-826b-58e47e0e304b'
$old = $settings | Where-Object { $_.DisplayName -eq 'Password Rule Settings' }
if ($NewValues) { Set-MsolSettings -SettingId $old.ObjectId -SettingsValue $NewValues }
# back to the defaults
if ($Clean -and $old) { Remove-MsolSettings -SettingId $old.ObjectId }
