# What a report holds, and what a loop costs.
Get-MsolUser -All | Select-Object UserPrincipalName, WhenCreated, IsLicensed, Licenses, PhoneNumber, LastDirSyncTime, ObjectId, ProxyAddresses, UserType, StrongPasswordRequired | Export-Csv x.csv
Get-MsolGroup -All | Select ObjectId, GroupType, DirSyncEnabled | Export-Csv g.csv
Get-MsolUser -All | Where-Object { $_.Department -eq 'Sales' -and $_.UserType -eq 'Guest' } | Select UserPrincipalName
foreach ($u in Get-MsolUser -All) { Get-MsolUser -ObjectId $u.ObjectId | Select Title }
Get-MsolUser -All | ForEach-Object { "$($_.StrongAuthenticationRequirements.State) $((Get-MsolUserRole -ObjectId $_.ObjectId).Name)" }
