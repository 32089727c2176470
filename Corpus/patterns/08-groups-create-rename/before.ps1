# Creates one security group for each site in the list, renames it when it is there
Connect-MsolService
foreach ($site in Import-Csv .\sites.csv -Delimiter ';') {
    $name = "SEC-$($site.Code)"
    $group = Get-MsolGroup -SearchString $name
    if ($null -eq $group) {
        $group = New-MsolGroup -DisplayName $name -Description "All staff of $($site.City)" -ManagedBy $site.OwnerUpn
        Write-Host "Created $name ($($group.ObjectId))"
    }
    else {
        Set-MsolGroup -ObjectId $group.ObjectId -DisplayName "$name (verified)" -Description $site.Remark
    }
}
# left over from the pilot
Get-MsolGroup -SearchString 'SEC-PILOT' | ForEach-Object { Remove-MsolGroup -ObjectId $_.ObjectId -Force }
