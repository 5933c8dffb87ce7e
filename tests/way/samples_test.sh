#!/usr/bin/env bash
# The program finds in the samples what samples/README.md says was planted, and nothing else.
# samples_test.sh PROGRAM
set -u
program=$1
samples=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../samples" && pwd)
failed=0 ran=0

# The rules named in the table of a sample, one a line; none for a sample without a table.
planted() { sed -n "/^## Planted in \`$1\`/,/^## /p" "$samples/README.md" | grep '^|' | grep -o '`[a-z-]*/[a-z-]*`' | tr -d '`' | sort -u; }

for file in "$samples"/*.txt "$samples"/*.xml "$samples"/*/; do
  [ "$(basename "$file")" != house-rules ] || continue
  name=$(basename "$file")
  out=$("$program" check --isolated --format concise "$file")
  status=$?
  found=$(grep -o '\[[a-z-]*/[a-z-]*\]$' <<<"$out" | tr -d '[]' | sort -u)
  wanted=$(planted "$name")
  ran=$((ran + 1))
  case $name in *defects*) verdict=1 ;; *) verdict=0 ;; esac
  if [ "$found" != "$wanted" ] || [ $status != $verdict ]; then
    failed=$((failed + 1))
    printf 'FAILED: %s (exit code %s)\n%s\n' "$name" "$status" "$out"
    diff <(printf '%s\n' "$wanted") <(printf '%s\n' "$found") | sed -n 's/^</only in samples\/README.md:/p; s/^>/only found:/p'
  fi
done
# What README.md shows of a run is what a run shows.
out=$(cd "$samples/.." && "$program" check --isolated --color never samples/defects-8k.txt)
while IFS= read -r line; do
  grep -qxF -- "$line" <<<"$out" || { failed=$((failed + 1)); printf 'FAILED: README.md shows a line that is not printed: %s\n' "$line"; }
done < <(sed -n '/^\$ prefile check/,/^```/p' "$samples/../README.md" | grep -v -e '^\$ ' -e '^```' -e '^\.\.\.$')

printf '%s samples, %s failed\n' "$ran" "$failed"
[ "$failed" = 0 ] && [ "$ran" -gt 0 ]
