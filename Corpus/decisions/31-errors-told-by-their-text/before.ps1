# Errors of the old module, recognised in several ways.
foreach ($upn in Get-Content .\names.txt) {
    try {
        $user = Get-MsolUser -UserPrincipalName $upn -ErrorAction Stop
        "$upn is $($user.ObjectId)"
    }
    catch {
        if ($_.Exception.Message -like 'User Not Found*') { "$upn is missing" }
        elseif ($_.FullyQualifiedErrorId -match 'AccessDeniedException') { throw 'No permission' }
        else { throw }
    }
}
Get-MsolGroup -ObjectId $GroupId -ErrorAction SilentlyContinue
if ($Error[0].Exception.Message.Contains('Group Not Found')) { 'no such group' }
try { Get-MsolDomain -DomainName 'contoso.com' -ErrorAction Stop }
catch {
    switch -Wildcard ($_.Exception.Message) {
        'You must call the Connect-MsolService*' { Connect-MsolService }
        default { Write-Warning 'User Not Found is what the log says, too' }
    }
}
