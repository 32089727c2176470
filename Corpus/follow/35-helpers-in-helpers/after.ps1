# Small helpers that call each other
function Test-Blocked ($User) { return $User.AccountEnabled -eq $false }
function Get-Line ($User) { "$($User.JobTitle);$(Test-Blocked $User);$($User.FaxNumber)" }

# in a loop, in a condition, with -User
Get-MgUser -All -Property Id, AccountEnabled, JobTitle, FaxNumber | ForEach-Object { Get-Line $_ } | Set-Content -Path .\lines.txt
Get-MgUser -All -Property Id, AccountEnabled | Where-Object { Test-Blocked -User $PSItem } | ForEach-Object { $_.Id }
