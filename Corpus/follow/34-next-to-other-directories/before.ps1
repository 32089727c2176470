# Compare the cloud with the directory on premises; only one side is converted
foreach ($row in Import-Csv -Path .\check.csv) {
    $cloud = Get-MsolUser -UserPrincipalName $row.Upn
    $local = Get-ADUser -Identity $row.Sam -Properties Office, Title
    if ($local.Title -ne $cloud.Title -or $local.Office -ne $cloud.Office) {
        [pscustomobject]@{ Upn = $row.Upn; Local = $local.Title; Cloud = $cloud.Title; File = $row.Title }
    }
    # the mailbox has an Office of its own
    $mailbox = Get-Mailbox -Identity $cloud.UserPrincipalName
    if ($mailbox.Office -ne $cloud.Office) { Write-Warning "$($row.Upn): $($mailbox.Office)" }
}
