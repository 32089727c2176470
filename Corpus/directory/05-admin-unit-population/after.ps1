#Requires -Version 3.0
# Keeps one administrative unit per region filled from the Office attribute.
$regions = @{
    'West Coast' = 'Seattle', 'Portland'
    'Nordics'    = 'Oslo', 'Malmö'
}

foreach ($region in $regions.Keys) {
    $au = Get-MgDirectoryAdministrativeUnit -Filter "startsWith(displayName,'$($region -replace "'", "''")')" -Top 250
    if ($null -eq $au) {
        $au = New-MgDirectoryAdministrativeUnit -DisplayName $region -Description "Users in $region"
    }

    $inUnit = Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $au.Id -All | Where-Object { $_.AdditionalProperties['@odata.type'] -in '#microsoft.graph.user', '#microsoft.graph.group' }
    $wanted = Get-MgUser -All | Where-Object { $regions[$region] -contains $_.OfficeLocation }

    # add the missing ones
    $wanted | Where-Object { $inUnit.Id -notcontains $_.Id } | ForEach-Object {
        New-MgDirectoryAdministrativeUnitMemberByRef -AdministrativeUnitId $au.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$($_.Id)"
    }

    # and take out the ones that moved away
    foreach ($member in $inUnit) {
        if ($wanted.Id -notcontains $member.Id) {
            Write-Host "Removing $(if ($member.AdditionalProperties['userPrincipalName']) { $member.AdditionalProperties['userPrincipalName'] } else { $member.AdditionalProperties['mail'] }) from $region"
            Remove-MgDirectoryAdministrativeUnitMemberDirectoryObjectByRef -AdministrativeUnitId $au.Id -DirectoryObjectId $member.Id
        }
    }
}
