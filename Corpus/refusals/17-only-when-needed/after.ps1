Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome

# What the old call does only when it is reached must not move in front of the condition.
# TODO msol2graph MSG206: New-MsolServicePrincipal cannot be converted here: the new code needs a statement before the call, and there is no place for one. The call is left as it is; put it on a line of its own and convert again.
if ($create -and (New-MsolServicePrincipal -DisplayName 'Payroll export').ObjectId) { 'created' }

# TODO msol2graph MSG206: New-MsolServicePrincipal cannot be converted here: the new code needs a statement before the call, and there is no place for one. The call is left as it is; put it on a line of its own and convert again.
if ($principal) {
    'there is one'
} elseif ((New-MsolServicePrincipal -DisplayName 'Payroll export').ObjectId) {
    'created'
}

$id = if ($create) { $application = New-MgApplication -DisplayName 'Payroll export'; (New-MgServicePrincipal -DisplayName 'Payroll export' -AppId $application.AppId).Id } else { $principal.Id }
