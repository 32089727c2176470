# Creates one security group for each site in the list, renames it when it is there
Connect-MgGraph -Scopes 'Group.ReadWrite.All', 'User.ReadBasic.All' -NoWelcome
foreach ($site in Import-Csv .\sites.csv -Delimiter ';') {
    $name = "SEC-$($site.Code)"
    $group = Get-MgGroup -Filter "startsWith(displayName,'$($name -replace "'", "''")')" -Top 250
    if ($null -eq $group) {
        $group = New-MgGroup -DisplayName $name -Description "All staff of $($site.City)" -MailEnabled:$false -MailNickname 'NotSet' -SecurityEnabled
        New-MgGroupOwner -GroupId $group.Id -DirectoryObjectId (Get-MgUser -UserId $site.OwnerUpn).Id
        Write-Host "Created $name ($($group.Id))"
    }
    else {
        Update-MgGroup -GroupId $group.Id -DisplayName "$name (verified)"
        Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/groups/$($group.Id)" -Body @{ description = if ($site.Remark) { $site.Remark } else { $null } }
    }
}
# left over from the pilot
Get-MgGroup -Filter "startsWith(displayName,'SEC-PILOT')" -Top 250 | ForEach-Object { Remove-MgGroup -GroupId $_.Id }
