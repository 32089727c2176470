@{
    Id       = 'MSG601'
    Name     = 'renamed-user-immutable-id-cleared'
    Severity = 'warning'
    Message  = 'Clearing the immutable id while renaming a user is a request of its own in Graph.'
    Help     = 'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ onPremisesImmutableId = $null }, before the user is renamed into a managed domain.'
}
