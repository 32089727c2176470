# Lists without -All stopped at 500 users: no more of them may be changed than before
Connect-MsolService
$sales = Get-MsolUser -Department 'Sales'
$sales | Set-MsolUser -UsageLocation 'NL'

$oslo = Get-MsolUser | Where-Object { $_.City -eq 'Oslo' }
$oslo[0..9] | ForEach-Object { Set-MsolUser -ObjectId $_.ObjectId -BlockCredential $true }

$ids = (Get-MsolUser -City 'Bergen').ObjectId
foreach ($id in $ids) { Remove-MsolUser -ObjectId $id -Force }

$names = Get-MsolUser -Department 'Trainees' | Select-Object -ExpandProperty UserPrincipalName
$names.ForEach({ Set-MsolUserLicense -UserPrincipalName $_ -RemoveLicenses 'contoso:ENTERPRISEPACK' })

$toDelete = @()
foreach ($guest in Get-MsolUser -Title 'Guest') { $toDelete += $guest.UserPrincipalName }
foreach ($name in $toDelete) { Remove-MsolUser -UserPrincipalName $name -Force }

$groups = Get-MsolGroup -SearchString 'tmp-'
$groups | Remove-MsolGroup -Force

# only read: all of them
$report = Get-MsolUser -Department 'Finance'
$report | Select-Object DisplayName, City | Export-Csv -Path .\finance.csv -NoTypeInformation
