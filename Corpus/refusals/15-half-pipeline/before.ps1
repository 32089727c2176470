# One stage stays: the others stay as well
Get-MsolUser -All |
    Where-Object { $_.City -eq 'Delft' } |
    Set-MsolUser -TenantId $tenantId -City Leiden
