# Helpers on one line, as they come in profiles: what they need must not run before the connection
function Block-Account([string] $Upn) { Update-MgUser -UserId $Upn -AccountEnabled:$false }
function Add-Licence { param($User, [string] $Sku) $accountSkuId = @{}; Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }; $skuIdByName = @{}; Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }; if (@($User.AssignedLicenses | ForEach-Object { $accountSkuId[$_.SkuId] }) -notcontains $Sku) { $null = Set-MgUserLicense -UserId $User.Id -AddLicenses @($Sku | Where-Object { $_ } | ForEach-Object { @{ SkuId = $skuIdByName[($_ -split ':')[-1]] } }) -RemoveLicenses @() } }
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'RoleManagement.ReadWrite.Directory', 'User.ReadWrite.All' -NoWelcome
$names = (Get-MgUser -Filter "department eq 'Trainees'" -Top 500).UserPrincipalName
$names | ForEach-Object { Block-Account $_ }
Get-MgUser -All -Filter "department eq 'Operations'" -Property Id, AssignedLicenses | ForEach-Object { Add-Licence $_ 'contoso:FLOW_FREE' }
$null = New-MgRoleManagementDirectoryRoleAssignment -RoleDefinitionId '729827e3-9c14-49f7-bb1b-9608f156bbb8' -PrincipalId (Get-MgUser -UserId $upn -ErrorAction SilentlyContinue).Id -ErrorAction SilentlyContinue -DirectoryScopeId '/'
