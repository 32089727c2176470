# One report row, filled step by step
$user = Get-MsolUser -UserPrincipalName $Login
$report = [ordered]@{}
$report.Title = $user.Title
$report['Office'] = $user.Office
$report.Account = $user
# what is in the row is ours, what is in Account is not
Write-Output $report.Title
Write-Output $report.Account.Office
$row = [pscustomobject]$report
"$($row.Title) since $($row.Account.WhenCreated)"
$perOffice = @{}
$perOffice[$user.Office] += 1
