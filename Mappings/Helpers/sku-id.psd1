@{
    Id      = 'sku-id'
    Kind    = 'expression'
    Name    = 'Value'
    Reason  = 'SKU id of one part number; used by the transformation sku-id for a constant outside of loops. The look-up also proves that the tenant owns the SKU.'
    Scopes  = @('LicenseAssignment.Read.All')
    Sources = @('https://learn.microsoft.com/powershell/module/microsoft.graph.users.actions/set-mguserlicense')
    Code    = { (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq $Value).SkuId }
}
