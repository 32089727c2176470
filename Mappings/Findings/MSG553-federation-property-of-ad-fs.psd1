@{
    Id       = 'MSG553'
    Name     = 'federation-property-of-ad-fs'
    Severity = 'warning'
    Message  = 'The old call returned two objects, one of AD FS and one of the tenant; Graph knows the second only. On the AD FS server: Get-AdfsProperties and Get-AdfsCertificate -CertificateType Token-Signing.'
    Help     = 'https://learn.microsoft.com/powershell/module/adfs/get-adfsproperties'
}
