# Somebody began: some calls are Graph already
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome
$user = Get-MgUser -UserId $upn
Update-MgUser -UserId $user.Id -City Delft
Update-MgUser -UserId (Get-MgUser -UserId $upn).Id -Country NL
