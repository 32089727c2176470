#Requires -Version 7
# Short forms of PowerShell 7
$u = Get-MgUser -UserId 'eve@contoso.com' -Property Id, AccountEnabled, MobilePhone, BusinessPhones, OfficeLocation, JobTitle, Department
$state = $u.AccountEnabled -eq $false ? 'blocked' : 'open'
$phone = $u.MobilePhone ?? @($u.BusinessPhones)[0] ?? 'no number'
$boss = $u.OfficeLocation -eq 'HQ' ? $u : (Get-MgUser -UserId 'boss@contoso.com')
# one line per account
"$($u.Id): $state, $phone, $($boss.JobTitle), $(${u}?.Department)"
