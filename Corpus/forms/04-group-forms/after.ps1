# Security groups of the projects that start this quarter
Connect-MgGraph -Scopes 'Group.ReadWrite.All' -NoWelcome
$projects = Import-Csv -Path .\projects.csv
foreach ($project in $projects) {
    $new = @{
        DisplayName = "Project $($project.Name)"
    }
    $optional = @{}
    if ($project.Goal) { $optional.Description = $project.Goal }
    $group = New-MgGroup @new -MailEnabled:$false -MailNickname 'NotSet' -SecurityEnabled @optional
    Update-MgGroup -GroupId $group.Id -Description "Project group, owner: $($project.Lead)"
}
$lists = Get-MgGroup -All -Filter 'mailEnabled eq true and securityEnabled eq false'
"There are $(@(Get-MgGroup -All -Filter 'securityEnabled eq true and mailEnabled eq false').Count) security groups and $($lists.Count) distribution lists"
"Empty search: $((Get-MgGroup -Filter "startsWith(displayName,'Project Atlantis')" -All).DisplayName)"
Get-MgGroup -All -Filter 'hasMembersWithLicenseErrors eq true' | Select-Object DisplayName, @{ n = 'ObjectId'; e = 'Id' }
