# Helpers that take users from the pipeline by the names of their properties.
function Disable-Leaver {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipelineByPropertyName)][Alias('Id')]
        [guid]$ObjectId,

        [Parameter(ValueFromPipelineByPropertyName)]
        [Alias('Mail', 'UPN')]
        [string]$UserPrincipalName
    )
    process {
        if ($PSCmdlet.ShouldProcess($UserPrincipalName)) {
            Update-MgUser -UserId $ObjectId -AccountEnabled:$false
        }
    }
}

function Write-Row {
    param([Parameter(ValueFromPipelineByPropertyName)][Alias('Id', 'ObjectId')][string]$Key,
          [Parameter(ValueFromPipelineByPropertyName)][Alias('JobTitle')][string]$Title)
    process { "$Key;$Title" }
}

Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome
Get-MgUser -All -Filter "department eq 'Leavers'" | Disable-Leaver -Confirm:$false
Get-MgUser -All | Write-Row | Set-Content .\titles.txt
