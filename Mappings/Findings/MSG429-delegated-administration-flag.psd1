@{
    Id       = 'MSG429'
    Name     = 'delegated-administration-flag'
    Severity = 'warning'
    Message  = 'Graph has no flag for delegated administration; it is concluded from PartnerTenantType. Delegated administration was replaced by GDAP.'
    Help     = 'https://learn.microsoft.com/partner-center/customers/gdap-introduction'
}
