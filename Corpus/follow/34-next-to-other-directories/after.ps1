# Compare the cloud with the directory on premises; only one side is converted
foreach ($row in Import-Csv -Path .\check.csv) {
    $cloud = Get-MgUser -UserId $row.Upn
    $local = Get-ADUser -Identity $row.Sam -Properties Office, Title
    if ($local.Title -ne $cloud.JobTitle -or $local.Office -ne $cloud.OfficeLocation) {
        [pscustomobject]@{ Upn = $row.Upn; Local = $local.Title; Cloud = $cloud.JobTitle; File = $row.Title }
    }
    # the mailbox has an Office of its own
    $mailbox = Get-Mailbox -Identity $cloud.UserPrincipalName
    if ($mailbox.Office -ne $cloud.OfficeLocation) { Write-Warning "$($row.Upn): $($mailbox.Office)" }
}
