# Security groups of the projects that start this quarter
Connect-MsolService
$projects = Import-Csv -Path .\projects.csv
foreach ($project in $projects) {
    $new = @{
        DisplayName = "Project $($project.Name)"
        Description = $project.Goal
    }
    $group = New-MsolGroup @new
    Set-MsolGroup -ObjectId $group.ObjectId -Description "Project group, owner: $($project.Lead)"
}
$lists = Get-MsolGroup -All -GroupType DistributionList
"There are $(@(Get-MsolGroup -All -GroupType Security).Count) security groups and $($lists.Count) distribution lists"
"Empty search: $((Get-MsolGroup -SearchString 'Project Atlantis').DisplayName)"
Get-MsolGroup -All -HasLicenseErrorsOnly $true | Select-Object DisplayName, ObjectId
