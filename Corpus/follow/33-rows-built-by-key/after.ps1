# One report row, filled step by step
$user = Get-MgUser -UserId $Login -Property Id, JobTitle, OfficeLocation, CreatedDateTime
$report = [ordered]@{}
$report.Title = $user.JobTitle
$report['Office'] = $user.OfficeLocation
$report.Account = $user
# what is in the row is ours, what is in Account is not
Write-Output $report.Title
Write-Output $report.Account.OfficeLocation
$row = [pscustomobject]$report
"$($row.Title) since $($row.Account.CreatedDateTime)"
$perOffice = @{}
$perOffice[$user.OfficeLocation] += 1
