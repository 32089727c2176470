# Somebody began: some calls are Graph already
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome
$user = Get-MgUser -UserId $upn
Set-MsolUser -ObjectId $user.Id -City Delft
Update-MgUser -UserId (Get-MsolUser -UserPrincipalName $upn).ObjectId -Country NL
