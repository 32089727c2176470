# Mail to the sync team when two objects fight over an address
if (Get-MsolHasObjectsWithDirSyncProvisioningErrors) {
    $conflicts = Get-MsolDirSyncProvisioningError -ErrorCategory PropertyConflict -All
    $conflicts | Select-Object DisplayName, ObjectType, UserPrincipalName | Export-Csv conflicts.csv -NoTypeInformation
    Send-MailMessage -To 'sync@contoso.com' -From 'noreply@contoso.com' -Subject "$(@($conflicts).Count) conflicts" -Attachments conflicts.csv -SmtpServer smtp.contoso.com
}
