function Get-UserState {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [string[]]$UserPrincipalName
    )
    begin {
        $accountSkuId = @{}
        Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }
        $count = 0
    }
    process {
        foreach ($upn in $UserPrincipalName) {
            $user = Get-MgUser -UserId $upn -ErrorAction SilentlyContinue -Property Id, UserPrincipalName, AccountEnabled, AssignedLicenses, OnPremisesLastSyncDateTime, CreatedDateTime
            if (-not $user) { Write-Warning "$upn not found"; continue }
            $count++
            [pscustomobject]@{
                Upn      = $user.UserPrincipalName
                Enabled  = $user.AccountEnabled -eq $true
                Licensed = $user.AssignedLicenses.Count -gt 0
                Skus     = ($user.AssignedLicenses | ForEach-Object { $accountSkuId[$_.SkuId] }) -join ';'
                Synced   = [bool]$user.OnPremisesLastSyncDateTime
                Created  = $user.CreatedDateTime.ToString('yyyy-MM-dd')
            }
        }
    }
    end { Write-Verbose "$count users" }
}
function Set-UserState ([string]$Upn, [bool]$Enabled) {
    Update-MgUser -UserId $Upn -AccountEnabled:$Enabled
}
