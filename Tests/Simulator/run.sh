#!/usr/bin/env bash
# Converts the script of every case of the simulated tenant and compares what the old and the new script do.
#
#   Tests/Simulator/run.sh [CASE-PATTERN]
#
# Looks for the simulator below $MSOL2GRAPH_SHARED, or below ../shared beside the repository. Where it is not there,
# nothing runs, and that is said. The tool is $MSOL2GRAPH, or the one that `swift build` made.
# Fails when a case of expected.txt is not as its case.json says, or a converted script imitates the old module.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
shared=${MSOL2GRAPH_SHARED:-$root/../shared}
pattern=${1:-*}

if [ ! -f "$shared/simulator/compare-case.ps1" ] || [ ! -x "$shared/tools/powershell/pwsh" ]; then
  echo "simulator: not run (no simulator below $shared)"
  exit 0
fi
tool=${MSOL2GRAPH:-$root/.build/debug/msol2graph}
[ -x "$tool" ] || { echo "simulator: build first, there is no $tool" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for case in "$shared"/simulator/cases/*/; do
  name=$(basename "$case")
  # Exit code 1 says that something is left for a person; only 2 is a failure.
  code=0
  "$tool" convert --format json "$case/before.ps1" > "$work/$name.json" || code=$?
  [ "$code" -lt 2 ] || { echo "simulator: converting $name failed with exit code $code" >&2; exit 1; }
done

"$shared/tools/powershell/pwsh" -NoProfile -File "$here/judge.ps1" -Simulator "$shared/simulator" -Converted "$work" \
  -Names "$root/Mappings/Tables/msonline-cmdlets.tsv" -Expected "$here/expected.txt" -Pattern "$pattern"
