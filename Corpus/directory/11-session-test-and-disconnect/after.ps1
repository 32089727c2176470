function Connect-IfNeeded {
    try {
        Get-MgDomain -ErrorAction Stop | Out-Null
    }
    catch {
        Write-Verbose 'Not connected, signing in'
        Connect-MgGraph -Environment USGov -Scopes 'Domain.Read.All', 'Group.ReadWrite.All', 'Organization.Read.All' -NoWelcome
    }
}

Connect-IfNeeded
$company = Get-MgOrganization -ErrorAction SilentlyContinue
if (-not $company) {
    throw 'You must call Connect-MsolService first'
}
Write-Host "Working on $($company.DisplayName) ($($company.Id))"

try {
    Remove-MgGroup -GroupId $env:OLD_GROUP_ID -Confirm
}
catch {
    Write-Warning $_.Exception.Message
}
finally {
    # MSOnline has no Disconnect cmdlet
    $null = Disconnect-MgGraph
}
