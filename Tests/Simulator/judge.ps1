<#
.SYNOPSIS
Says of every case whether the converted script does the same as the old one, and fails when that is worse than expected.
#>
param(
    [Parameter(Mandatory)][string]$Simulator,
    # Folder with the report of each conversion, NAME.json
    [Parameter(Mandatory)][string]$Converted,
    # Table of the old module's cmdlets
    [Parameter(Mandatory)][string]$Names,
    # Names of the cases that must be as their case.json says
    [Parameter(Mandatory)][string]$Expected,
    [string]$Pattern = '*')
$ErrorActionPreference = 'Stop'

$retired = @(Get-Content $Names | Where-Object { $_ -notlike '#*' } | ForEach-Object { ($_ -split "`t")[0] } | Where-Object { $_ -like '*-Msol*' })
$mustBeRight = @(Get-Content $Expected | Where-Object { $_ -and $_ -notlike '#*' })
$failures = [System.Collections.Generic.List[string]]::new()

function Get-DefinedName {
    # Names of the functions and aliases that a script defines
    param([string]$Path)
    $tree = [System.Management.Automation.Language.Parser]::ParseFile($Path, [ref]$null, [ref]$null)
    foreach ($node in $tree.FindAll({ $true }, $true)) {
        if ($node -is [System.Management.Automation.Language.FunctionDefinitionAst]) { $node.Name -replace '^.*:' }
        if ($node -is [System.Management.Automation.Language.CommandAst] -and $node.GetCommandName() -in 'Set-Alias', 'New-Alias', 'sal', 'nal') {
            $node.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Value -is [string] } | Select-Object -First 1 -ExpandProperty Value
        }
    }
}

# Cases of which something is left for a person, and a finding says so
$told = @{}
foreach ($report in Get-ChildItem $Converted -Filter *.json) {
    $file = (Get-Content -Raw $report.FullName | ConvertFrom-Json).files[0]
    [IO.File]::WriteAllText([IO.Path]::ChangeExtension($report.FullName, 'ps1'), $file.converted)
    $told[$report.BaseName] = @($file.findings | Where-Object { $_.level -eq 'manual' -and $_.severity -ne 'info' } | ForEach-Object rule | Sort-Object -Unique)
}

foreach ($script in Get-ChildItem $Converted -Filter *.ps1) {
    $own = @(Get-DefinedName ([IO.Path]::Combine($Simulator, 'cases', $script.BaseName, 'before.ps1')))
    foreach ($name in Get-DefinedName $script.FullName) {
        if ($name -in $retired -and $name -notin $own) { $failures.Add("$($script.BaseName): the converted script defines $name") }
    }
}

$cases = Join-Path $Simulator 'cases'
$json = & (Join-Path $Simulator 'compare-case.ps1') -All $cases -AfterName $Converted -Filter $Pattern -Json
$counts = [ordered]@{ same = 0; differs = 0; declined = 0 }
foreach ($row in ($json | Out-String | ConvertFrom-Json)) {
    # A call that stays stops the script where the old module is missing.
    $isDeclined = -not $row.ok -and $told[$row.name]
    $verdict = if ($isDeclined) { 'declined' } elseif ($row.verdict -eq 'same') { 'same' } else { 'differs' }
    $counts[$verdict]++
    $mark = if ($row.ok) { if ($verdict -eq 'same') { '' } else { ' (as expected)' } } elseif ($isDeclined) { " ($($told[$row.name] -join ', '))" } else { ' (WRONG)' }
    "{0,-10}{1}{2}" -f $verdict, $row.name, $mark
    if (-not $row.ok -and -not $isDeclined) {
        $row.differences | ForEach-Object { "          $_" }
        $failures.Add("$($row.name): $($row.verdict) and no finding tells of it")
    }
    elseif (-not $row.ok -and $row.name -in $mustBeRight) { $failures.Add("$($row.name): must be $($row.expected) and is $verdict") }
    if ($row.ok -and $row.name -notin $mustBeRight) { "          is right: add it to Tests/Simulator/expected.txt" }
}
"simulator: $($counts.same) same, $($counts.differs) differ, $($counts.declined) declined"
foreach ($failure in $failures) { "simulator: FAILED $failure" }
exit [int]($failures.Count -gt 0)
