# A member of a call that becomes several statements
(New-MsolUser -UserPrincipalName $upn -DisplayName 'Room 12' -LicenseAssignment $sku -UsageLocation NL -Password $secret).ObjectId
