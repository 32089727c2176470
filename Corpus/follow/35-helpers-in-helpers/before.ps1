# Small helpers that call each other
function Test-Blocked ($User) { return $User.BlockCredential }
function Get-Line ($User) { "$($User.Title);$(Test-Blocked $User);$($User.Fax)" }

# in a loop, in a condition, with -User
Get-MsolUser -All | ForEach-Object { Get-Line $_ } | Set-Content -Path .\lines.txt
Get-MsolUser -All | Where-Object { Test-Blocked -User $PSItem } | ForEach-Object { $_.ObjectId }
