#!/usr/bin/env bash
# What is made from the rules is as the rules have it, and no reviewer would stop at one.
# rules_test.sh PROGRAM, from the top of the tree
set -u
program=$1
failed=0

fail() {
  failed=$((failed + 1))
  printf 'FAILED: %s\n' "$*"
}

"$program" rule docs rules --check || fail 'docs/rules is not fresh; write it again with: ./dev docs'
for page in docs/rules/*/*.md; do
  rule=${page#docs/rules/}
  [ -e "rules/${rule%.md}.lua" ] || fail "$page belongs to no rule; remove it"
done
"$program" rule lint rules || fail 'prefile rule lint rules'
"$program" rule test samples/house-rules || fail 'prefile rule test samples/house-rules'
"$program" rule lint samples/house-rules || fail 'prefile rule lint samples/house-rules'
[ "$failed" = 0 ]
