#Requires -Modules Microsoft.Graph.Users
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome
$user = Get-MgUser -UserId $upn -Property Id, AccountEnabled, AssignedLicenses
if ($user.AssignedLicenses.Count -gt 0 -and $user.AccountEnabled) {
    Update-MgUser -UserId $user.Id -AccountEnabled:$false
}
Get-MgUser -All -Filter "department eq 'Sales'" | ForEach-Object { Update-MgUser -UserId $_.Id -City Delft }
