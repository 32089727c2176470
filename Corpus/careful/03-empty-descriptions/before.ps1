# Graph answers an empty description with an error
param([string] $Description)
Connect-MsolService
$none = ''
New-MsolGroup -DisplayName 'Falcon' -Description $Description
New-MsolAdministrativeUnit -DisplayName 'Nordics' -Description $none
foreach ($row in Import-Csv -Path .\groups.csv) {
    $group = New-MsolGroup -DisplayName $row.Name -Description $row.Text
    Set-MsolGroup -ObjectId $group.ObjectId -Description $row.Purpose
}
$entry = @{ DisplayName = 'Eagle'; Description = (Get-Content -Path .\eagle.txt -Raw) }
New-MsolGroup @entry
$source = Get-MsolGroup -ObjectId $sourceId
New-MsolGroup -DisplayName "$($source.DisplayName) (copy)" -Description $source.Description
Set-MsolAdministrativeUnit -ObjectId $unitId -Description $none
