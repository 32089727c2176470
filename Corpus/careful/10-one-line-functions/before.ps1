# Helpers on one line, as they come in profiles: what they need must not run before the connection
function Block-Account([string] $Upn) { Set-MsolUser -UserPrincipalName $Upn -BlockCredential $true }
function Add-Licence { param($User, [string] $Sku) if ($User.Licenses.AccountSkuId -notcontains $Sku) { Set-MsolUserLicense -ObjectId $User.ObjectId -AddLicenses $Sku } }
Connect-MsolService
$names = (Get-MsolUser -Department 'Trainees').UserPrincipalName
$names | ForEach-Object { Block-Account $_ }
Get-MsolUser -All -Department 'Operations' | ForEach-Object { Add-Licence $_ 'contoso:FLOW_FREE' }
Add-MsolRoleMember -RoleName 'Helpdesk Administrator' -RoleMemberEmailAddress $upn -ErrorAction SilentlyContinue
