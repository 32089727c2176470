# User list with a column for roles
Get-MsolUser -All -DomainName 'contoso.com' | ForEach-Object {
    $names = Get-MsolUserRole -ObjectId $_.ObjectId | Select-Object -ExpandProperty Name
    [pscustomobject]@{ Login = $_.UserPrincipalName; Licensed = $_.IsLicensed; Roles = $names -join '|' }
} | Where-Object Roles | Export-Csv -NoTypeInformation -Path .\with-roles.csv
