# Filter written as a function with a process block
function Select-Stale {
    param ([Parameter(ValueFromPipeline = $true)] $User, [int] $Days = 90)
    process {
        if ($User.LastPasswordChangeTimestamp -lt (Get-Date).AddDays(-$Days)) { $User }
    }
}

filter Show-Line { "$($_.ObjectId)`t$($_.LastPasswordChangeTimestamp)" }

# 180 days and older
Get-MsolUser -All | Select-Stale -Days 180 | Show-Line
