# Errors of the old module, recognised in several ways.
foreach ($upn in Get-Content .\names.txt) {
    try {
        $user = Get-MgUser -UserId $upn -ErrorAction Stop
        "$upn is $($user.Id)"
    }
    catch {
        # TODO msol2graph MSG251: This tells errors of MSOnline apart by their text, which Graph does not use: it never holds for an error of Graph. Test $_.FullyQualifiedErrorId -like 'Request_ResourceNotFound*' instead.
        if ($_.Exception.Message -like 'User Not Found*') { "$upn is missing" }
        elseif ($_.FullyQualifiedErrorId -match 'AccessDeniedException') { throw 'No permission' }
        else { throw }
    }
}
Get-MgGroup -GroupId $GroupId -ErrorAction SilentlyContinue
# TODO msol2graph MSG251: This tells errors of MSOnline apart by their text, which Graph does not use: it never holds for an error of Graph. Test $_.FullyQualifiedErrorId -like 'Request_ResourceNotFound*' instead.
if ($Error[0].Exception.Message.Contains('Group Not Found')) { 'no such group' }
try { Get-MgDomain -DomainId 'contoso.com' -ErrorAction Stop }
catch {
    # TODO msol2graph MSG251: This tells errors of MSOnline apart by their text, which Graph does not use: it never holds for an error of Graph. Test $_.Exception.Message -like 'Authentication needed*' instead.
    switch -Wildcard ($_.Exception.Message) {
        'You must call the Connect-MsolService*' { Connect-MgGraph -Scopes 'Domain.Read.All', 'Group.Read.All', 'User.Read.All' -NoWelcome }
        default { Write-Warning 'User Not Found is what the log says, too' }
    }
}
