# Adds the people in new-starters.csv (column UserPrincipalName) to the licensing group.
$groupName = "Licence - E3 starters"

Import-Module Microsoft.Graph.Groups, Microsoft.Graph.Users -MinimumVersion 2.28.0
Connect-MgGraph -Scopes 'Group.ReadWrite.All', 'User.Read.All' -NoWelcome

$group = Get-MgGroup -Filter "startsWith(displayName,'$groupName')" -Top 250
if (-not $group) {
    $group = New-MgGroup -DisplayName $groupName -Description 'Filled by the starter job' -MailEnabled:$false -MailNickname 'NotSet' -SecurityEnabled
}

# skip people who are in already
$existing = (Get-MgGroupMember -GroupId $group.Id -All).Id

Import-Csv .\new-starters.csv | ForEach-Object {
    $user = Get-MgUser -UserId $_.UserPrincipalName -ErrorAction SilentlyContinue
    if ($null -eq $user) {
        Write-Warning "No account for $($_.UserPrincipalName)"
    }
    elseif ($existing -contains $user.Id) {
        Write-Host "$($user.DisplayName) is already a member"
    }
    else {
        New-MgGroupMember -GroupId $group.Id -DirectoryObjectId $user.Id
        Write-Host "$($user.DisplayName) added"
    }
}
