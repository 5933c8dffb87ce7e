#!/usr/bin/env bash
# Tries ./dev in a copy of the tree's way in, with stand-ins for the commands that would install or build.
set -u
source_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
project="$place/a project"
mkdir -p "$project" "$place/bin" "$place/else where"
cp "$source_root/dev" "$source_root/packages.txt" "$project/"
failed=0 ran=0

# A stand-in: `stand_in NAME 'body'`.
stand_in() {
  printf '#!/bin/bash\n%s\n' "$2" >"$place/bin/$1"
  chmod +x "$place/bin/$1"
}

# Runs ./dev from the other folder with only the stand-ins and the plain tools in sight.
dev() {
  out=$(cd "$place/else where" && PATH="$place/bin:/usr/bin:/bin" "$project/dev" "$@" 2>"$place/err" </dev/null)
  status=$?
  err=$(cat "$place/err")
}

expect() { # expect WHAT STATUS PATTERN-IN-OUTPUT PATTERN-IN-ERRORS
  ran=$((ran + 1))
  if [ "$status" != "$2" ] || ! grep -q -- "$3" <<<"$out" || ! grep -q -- "$4" <<<"$err"; then
    failed=$((failed + 1))
    printf 'FAILED: %s\n  status %s, wanted %s\n  out: %s\n  err: %s\n' "$1" "$status" "$2" "$out" "$err"
  fi
}

stand_in dpkg-query 'printf installed'
stand_in sudo 'exec "$@"'
stand_in apt-get 'echo "apt-get $DEBIAN_FRONTEND $*" >>"$(dirname "$0")/../apt.log"'
stand_in cmake 'mkdir -p build/release && touch build/release/build.ninja'
stand_in ninja 'mkdir -p "${@: -1}" && cp "$(dirname "$0")/prefile" "${@: -1}/prefile"'
stand_in prefile 'printf "ran: %s|" "$@"; exit ${WANTED_STATUS:-0}'

dev
expect 'help is shown without a verb' 0 './dev check PATH' ''

dev frobnicate
expect 'an unknown verb is an error that shows what there is' 2 '' "no verb 'frobnicate'"

dev check
expect 'check asks for a filing' 2 '' 'samples/clean-8k.txt'

dev check 'my draft.txt' --fail-on warning
expect 'check hands its arguments through and asks for a report' 0 \
  'ran: check|ran: my draft.txt|ran: --fail-on|ran: warning|ran: --output|ran: html=prefile-report.html|' \
  'building release'

dev check draft.txt --output html=mine.html
expect 'an output of the caller is left alone' 0 'ran: --output|ran: html=mine.html|$' 'building'

WANTED_STATUS=1 dev check draft.txt
expect 'the status of the program is the status of check' 1 'ran' ''

stand_in ninja 'echo "it does not compile"; exit 1'
dev check draft.txt
expect 'a build that fails shows what was printed and where it is kept' 2 '' 'build-release.log'
grep -q 'it does not compile' <<<"$err" || { failed=$((failed + 1)); echo "FAILED: the cause is not shown: $err"; }

[ -e "$place/apt.log" ] && { failed=$((failed + 1)); echo 'FAILED: apt was called with nothing missing'; }

stand_in dpkg-query '[ "${@: -1}" = nettle-dev ] || printf installed'
dev build
grep -q 'noninteractive .*install -y --no-install-recommends nettle-dev$' "$place/apt.log" ||
  { failed=$((failed + 1)); echo "FAILED: not exactly the missing package was installed: $(cat "$place/apt.log")"; }

stand_in apt-get 'echo "Temporary failure resolving"; exit 100'
dev build
expect 'without a network it is said what to do' 2 '' 'is there a network'

stand_in id 'echo 1000'
rm "$place/bin/sudo"
if [ ! -e /usr/bin/sudo ]; then
  dev build
  expect 'without root and sudo it is said what to run as root' 2 '' 'apt-get update && apt-get install'
fi

printf '%s checks of ./dev, %s failed\n' "$ran" "$failed"
[ "$failed" = 0 ]
