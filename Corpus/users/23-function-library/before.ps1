function Get-UserState {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [string[]]$UserPrincipalName
    )
    begin { $count = 0 }
    process {
        foreach ($upn in $UserPrincipalName) {
            $user = Get-MsolUser -UserPrincipalName $upn -ErrorAction SilentlyContinue
            if (-not $user) { Write-Warning "$upn not found"; continue }
            $count++
            [pscustomobject]@{
                Upn      = $user.UserPrincipalName
                Enabled  = -not $user.BlockCredential
                Licensed = $user.IsLicensed
                Skus     = ($user.Licenses | ForEach-Object { $_.AccountSkuId }) -join ';'
                Synced   = [bool]$user.LastDirSyncTime
                Created  = $user.WhenCreated.ToString('yyyy-MM-dd')
            }
        }
    }
    end { Write-Verbose "$count users" }
}
function Set-UserState ([string]$Upn, [bool]$Enabled) {
    Set-MsolUser -UserPrincipalName $Upn -BlockCredential (!$Enabled)
}
