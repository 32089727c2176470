# Accounts in a list, and on an object made earlier
$list = [System.Collections.Generic.List[object]]::new()
foreach ($upn in Get-Content -Path .\team.txt) { $list.Add((Get-MsolUser -UserPrincipalName $upn)) }
foreach ($entry in $list) { "$($entry.FirstName) $($entry.Title)" }

$team = New-Object -TypeName psobject -Property @{ Name = 'Team'; Lead = $list[0] }
$team | Add-Member -NotePropertyName Deputy -NotePropertyValue (Get-MsolUser -UserPrincipalName 'deputy@contoso.com')
# shown on the intranet page
"$($team.Name): $($team.Lead.Office), $($team.Deputy.WhenCreated)"
