# Comments in all the places where code is replaced or taken away.
$p = @{
    UserPrincipalName   = $upn          # who
    DisplayName         = 'Ada'         # shown
    Password            = $pw           # initial
    ForceChangePassword = $true         # at first sign-in
    BlockCredential     = $false        # open
    # where the licence is used
    UsageLocation       = 'NO'
}
New-MsolUser @p
Set-MsolUser -UserPrincipalName $upn `
    -Title 'x' <# title #> `
    -BlockCredential $true <# block #> -City 'Oslo' # end
Get-MsolUser -All <# all #> |   # list
    Where-Object { $_.IsLicensed <# lic #> -eq $true } | # filter
    Select-Object UserPrincipalName, <# state #> BlockCredential, # two
        Licenses
Set-MsolUserLicense -UserPrincipalName $upn <# u #> -AddLicenses <# add #> 'contoso:ENTERPRISEPACK' <# done #> -RemoveLicenses 'contoso:EMS' # last
Get-MsolUser -UserPrincipalName $upn <# gone #> | Out-Null # quiet
Set-MsolUserPassword -UserPrincipalName $upn -NewPassword 'x' -ForceChangePassword $false <# keep #> # tail
Remove-MsolUser -UserPrincipalName $upn -Force <# f #> -RemoveFromRecycleBin <# r #> # t
$requirement = New-Object Microsoft.Online.Administration.StrongAuthenticationRequirement # one
$requirement.RelyingParty = '*' <# all #>
$requirement.State = 'Enabled' # on
Set-MsolUser -UserPrincipalName $upn -StrongAuthenticationRequirements @($requirement <# it #>) # switch on
foreach ($name in 'a', 'b') { Get-MsolUser -UserPrincipalName $name <# one #> | Select-Object <# cols #> DisplayName } # both
