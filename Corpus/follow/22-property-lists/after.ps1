# Figures for the yearly report
$users = Get-MgUser -All -Property Id, OfficeLocation, Surname, GivenName, JobTitle, UsageLocation, CreatedDateTime, BusinessPhones, DisplayName, FaxNumber, MobilePhone
$users | Sort-Object OfficeLocation, Surname -Descending | Format-Table -Property @{ n = 'FirstName'; e = 'GivenName' }, @{ n = 'LastName'; e = 'Surname' }, @{ n = 'Office'; e = 'OfficeLocation' } -AutoSize
$users | Group-Object -Property OfficeLocation, JobTitle | Sort-Object Count -Descending
$users | Where-Object UsageLocation -eq 'DE' | Measure-Object
# newest and oldest account
$users | Measure-Object -Property CreatedDateTime -Minimum -Maximum
$users | Where-Object { @($_.BusinessPhones)[0] -like '+49*' } | Format-List DisplayName, @{ n = 'PhoneNumber'; e = { @($_.BusinessPhones)[0] } }, @{ n = 'ObjectId'; e = 'Id' }
$users | Select-Object -Property DisplayName, @{ n = 'Fax'; e = 'FaxNumber' }, MobilePhone -First 10 | ConvertTo-Csv -NoTypeInformation
