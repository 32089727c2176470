#!/usr/bin/env bash
# Times the release program: start-up, small scripts, and scripts of 1,000, 10,000 and 50,000 lines with up to 1,500
# functions, whose times must grow in proportion. Prints the median of several runs in milliseconds.
#
#   Tests/Benchmark/run.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-9}

swift build -c release --product msol2graph >&2
tool="$(swift build -c release --show-bin-path)/msol2graph"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A script of functions that pass users, licences and rows to each other, as large collections of helpers do.
# $1: how many functions; each has 33 lines.
script() {
  awk -v count="$1" 'BEGIN {
    print "Connect-MsolService"
    print "$script:seen = @{}"
    for (i = 1; i <= count; i++) {
      print "<#"
      print ".SYNOPSIS Reports and mends accounts of department " i "."
      print "#>"
      print "function Get-Row" i " {"
      print "    param("
      print "        [Parameter(ValueFromPipeline)]$User,"
      print "        [string]$Title = \x27row " i "\x27,"
      print "        [switch]$Block"
      print "    )"
      print "    process {"
      print "        # the state decides what is written"
      print "        if ($User.BlockCredential -eq $true) {"
      print "            Write-Verbose \"$($User.DisplayName) is blocked since $($User.LastPasswordChangeTimestamp)\""
      print "            $state = \x27blocked\x27"
      print "        }"
      print "        elseif ($User.IsLicensed) { $state = \x27licensed\x27 }"
      print "        else {"
      print "            $state = \x27other\x27"
      print "            if ($Block) { Set-MsolUser -ObjectId $User.ObjectId -BlockCredential $true -Title $Title }"
      print "        }"
      print "        $script:seen[$User.ObjectId] = $User"
      print "        $row = [pscustomobject]@{ Name = $User.DisplayName; State = $state; Office = $User.Office }"
      print "        foreach ($license in $User.Licenses) {"
      print "            $row | Add-Member -NotePropertyName $license.AccountSkuId -NotePropertyValue \x27yes\x27"
      print "        }"
      print "        $row"
      print "    }"
      print "}"
      print "$users" i " = Get-MsolUser -All -Department \x27D" i "\x27 | Where-Object { $_.UsageLocation -eq \x27NO\x27 }"
      print "$rows" i " = $users" i " | Get-Row" i " -Block"
      print "$rows" i " | Sort-Object Name | Export-Csv -Path .\\d" i ".csv -NoTypeInformation"
      if (i > 1) print "$users" (i - 1) " | Get-Row" i " | Out-Null"
      print ""
    }
  }'
}

: >"$work/empty.ps1"
echo 'Get-MsolUser -All | Where-Object { $_.IsLicensed }' >"$work/one.ps1"
cp Corpus/service-principals/01-hybrid-auth-certificate/before.ps1 "$work/certificate.ps1"
cp Corpus/service-principals/01-hybrid-auth-certificate/after.ps1 "$work/graph.ps1"
script 30 >"$work/1000.ps1"
script 300 >"$work/10000.ps1"
script 1500 >"$work/50000.ps1"

# $1: what it is; the rest: the command's arguments.
time_of() {
  local name=$1 start end
  shift
  for ((run = 0; run < runs; run++)); do
    start=$(date +%s%N)
    "$tool" "$@" >/dev/null 2>&1 || [ $? -eq 1 ]
    end=$(date +%s%N)
    echo $(((end - start) / 100000))
  done | sort -n | awk -v name="$name" '{ t[NR] = $1 } END { printf "%-52s %9.1f ms\n", name, t[int((NR + 1) / 2)] / 10 }'
}

lines() { echo "$(wc -l <"$1") lines"; }

time_of "--version" --version
time_of "convert, empty file" convert "$work/empty.ps1"
time_of "convert, one call" convert "$work/one.ps1"
time_of "convert, certificate runbook" convert "$work/certificate.ps1"
time_of "lint, certificate runbook" lint "$work/graph.ps1"
for size in 1000 10000 50000; do
  time_of "convert, $(lines "$work/$size.ps1")" convert "$work/$size.ps1"
done
time_of "lint, $(lines "$work/10000.ps1")" lint "$work/10000.ps1"
