Connect-MsolService

# What the old call does only when it is reached must not move in front of the condition.
if ($create -and (New-MsolServicePrincipal -DisplayName 'Payroll export').ObjectId) { 'created' }

if ($principal) {
    'there is one'
} elseif ((New-MsolServicePrincipal -DisplayName 'Payroll export').ObjectId) {
    'created'
}

$id = if ($create) { (New-MsolServicePrincipal -DisplayName 'Payroll export').ObjectId } else { $principal.Id }
