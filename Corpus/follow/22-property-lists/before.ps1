# Figures for the yearly report
$users = Get-MsolUser -All
$users | Sort-Object Office, LastName -Descending | Format-Table -Property FirstName, LastName, Office -AutoSize
$users | Group-Object -Property Office, Title | Sort-Object Count -Descending
$users | Where-Object UsageLocation -eq 'DE' | Measure-Object
# newest and oldest account
$users | Measure-Object -Property WhenCreated -Minimum -Maximum
$users | Where-Object -Property PhoneNumber -like '+49*' | Format-List DisplayName, PhoneNumber, ObjectId
$users | Select-Object -Property DisplayName, Fax, MobilePhone -First 10 | ConvertTo-Csv -NoTypeInformation
