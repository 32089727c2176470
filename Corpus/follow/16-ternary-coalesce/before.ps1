#Requires -Version 7
# Short forms of PowerShell 7
$u = Get-MsolUser -UserPrincipalName 'eve@contoso.com'
$state = $u.BlockCredential ? 'blocked' : 'open'
$phone = $u.MobilePhone ?? $u.PhoneNumber ?? 'no number'
$boss = $u.Office -eq 'HQ' ? $u : (Get-MsolUser -UserPrincipalName 'boss@contoso.com')
# one line per account
"$($u.ObjectId): $state, $phone, $($boss.Title), $(${u}?.Department)"
