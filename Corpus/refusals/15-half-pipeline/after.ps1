# One stage stays: the others stay as well
# TODO msol2graph MSG214: Get-MsolUser is left as it was, because Set-MsolUser in the same pipeline cannot be converted (MSG390).
# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
Get-MsolUser -All |
    Where-Object { $_.City -eq 'Delft' } |
    Set-MsolUser -TenantId $tenantId -City Leiden
