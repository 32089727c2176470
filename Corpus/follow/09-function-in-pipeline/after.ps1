# Filter written as a function with a process block
function Select-Stale {
    param ([Parameter(ValueFromPipeline = $true)] $User, [int] $Days = 90)
    process {
        if ($User.LastPasswordChangeDateTime -lt (Get-Date).AddDays(-$Days)) { $User }
    }
}

filter Show-Line { "$($_.Id)`t$($_.LastPasswordChangeDateTime)" }

# 180 days and older
Get-MgUser -All -Property Id, LastPasswordChangeDateTime | Select-Stale -Days 180 | Show-Line
