# Accounts in a list, and on an object made earlier
$list = [System.Collections.Generic.List[object]]::new()
foreach ($upn in Get-Content -Path .\team.txt) { $list.Add((Get-MgUser -UserId $upn)) }
foreach ($entry in $list) { "$($entry.GivenName) $($entry.JobTitle)" }

$team = New-Object -TypeName psobject -Property @{ Name = 'Team'; Lead = $list[0] }
$team | Add-Member -NotePropertyName Deputy -NotePropertyValue (Get-MgUser -UserId 'deputy@contoso.com' -Property Id, CreatedDateTime)
# shown on the intranet page
"$($team.Name): $($team.Lead.OfficeLocation), $($team.Deputy.CreatedDateTime)"
