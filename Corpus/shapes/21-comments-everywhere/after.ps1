# Comments in all the places where code is replaced or taken away.
$p = @{
    UserPrincipalName   = $upn          # who
    DisplayName         = 'Ada'         # shown
    PasswordProfile            = @{ Password = $pw; ForceChangePasswordNextSignIn = $true }           # initial
    # at first sign-in
    AccountEnabled     = $true        # open
    # where the licence is used
    UsageLocation       = 'NO'
}
New-MgUser @p -MailNickname ($upn -split '@')[0]
Update-MgUser -UserId $upn `
    -JobTitle 'x' <# title #> `
    -AccountEnabled:$false <# block #> -City 'Oslo' # end
Get-MgUser -All -Property Id, AssignedLicenses, UserPrincipalName, AccountEnabled <# all #> |   # list
    Where-Object { $_.AssignedLicenses.Count -gt 0 <# lic #> } | # filter
    Select-Object UserPrincipalName, <# state #> @{ n = 'BlockCredential'; e = { $_.AccountEnabled -eq $false } }, # two
        @{ n = 'Licenses'; e = { $_.AssignedLicenses } }
$null = Set-MgUserLicense -UserId $upn <# u #> -AddLicenses @{ SkuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'ENTERPRISEPACK').SkuId } <# add #> <# done #> -RemoveLicenses @((Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'EMS').SkuId) # last
Get-MgUser -UserId $upn <# gone #> | Out-Null # quiet
Update-MgUser -UserId $upn -PasswordProfile @{ Password = 'x'; ForceChangePasswordNextSignIn = $false }; 'x' <# keep #> # tail
$deletedUser = Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace('-', '') + $upn) }
Remove-MgDirectoryDeletedItem <# f #> -DirectoryObjectId $deletedUser.Id <# r #> # t
# one
<# all #>
# on
Update-MgBetaUserAuthenticationRequirement -UserId $upn -PerUserMfaState 'enabled' <# it #> # switch on
foreach ($name in 'a', 'b') { Get-MgUser -UserId $name <# one #> | Select-Object <# cols #> DisplayName } # both
