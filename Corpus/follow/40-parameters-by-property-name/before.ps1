# Helpers that take users from the pipeline by the names of their properties.
function Disable-Leaver {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipelineByPropertyName)]
        [guid]$ObjectId,

        [Parameter(ValueFromPipelineByPropertyName)]
        [Alias('Mail', 'UPN')]
        [string]$UserPrincipalName
    )
    process {
        if ($PSCmdlet.ShouldProcess($UserPrincipalName)) {
            Set-MsolUser -ObjectId $ObjectId -BlockCredential $true
        }
    }
}

function Write-Row {
    param([Parameter(ValueFromPipelineByPropertyName)][Alias('ObjectId')][string]$Key,
          [Parameter(ValueFromPipelineByPropertyName)][string]$Title)
    process { "$Key;$Title" }
}

Connect-MsolService
Get-MsolUser -All -Department 'Leavers' | Disable-Leaver -Confirm:$false
Get-MsolUser -All | Write-Row | Set-Content .\titles.txt
