@{
    Id       = 'MSG254'
    Name     = 'position-in-a-listing'
    Severity = 'warning'
    Message  = 'Element {position} of what {cmdlet} returned is used here. Graph lists in another order, so another object stands there: find it by its name or id.'
    Help     = 'Neither module promises an order. A role is found with Where-Object TemplateId -eq, a licence with Where-Object SkuPartNumber -eq.'
}
