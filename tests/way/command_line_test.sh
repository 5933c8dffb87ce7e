#!/usr/bin/env bash
# What the program says to those who call it wrongly, and its exit codes. command_line_test.sh PROGRAM
set -u
program=$1
samples=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../samples" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place" || exit 1
failed=0 ran=0

run() {
  out=$("$program" "$@" 2>"$place/err" </dev/null)
  status=$?
  err=$(cat "$place/err")
}

expect() { # expect WHAT STATUS TEXT-IN-OUTPUT TEXT-IN-ERRORS
  ran=$((ran + 1))
  if [ "$status" != "$2" ] || [[ $out != *"$3"* ]] || [[ $err != *"$4"* ]]; then
    failed=$((failed + 1))
    printf 'FAILED: %s\n  status %s, wanted %s\n  out: %s\n  err: %s\n' "$1" "$status" "$2" "${out:0:600}" "$err"
  fi
}

is_not() { # is_not WHAT TEXT: the text is in no output
  ran=$((ran + 1))
  if [[ $out$err == *"$2"* ]]; then
    failed=$((failed + 1))
    printf 'FAILED: %s\n  it says: %s\n' "$1" "$2"
  fi
}

run
expect 'without a command there is help' 2 'Examples:' ''
run help
expect 'help can be asked for' 0 'Examples:' ''
run help rule test
expect 'help goes to the command below a command' 0 'prefile rule test [OPTIONS] [DIR...]' ''
run help explane
expect 'help of no command' 2 '' "prefile: prefile has no command 'explane'; did you mean 'explain'?"
run check --help
expect 'a command has help' 0 'prefile check [OPTIONS] PATH...' ''
run --version
expect 'the version' 0 'prefile ' ''
run chek samples
expect 'a command with a slip' 2 '' "prefile: prefile has no command 'chek'; did you mean 'check'?"
run rule show items/x
expect 'a command that rule does not have' 2 '' "prefile: prefile rule has no command 'show'; it has api, docs, lint"
run rule
expect 'rule alone' 2 '' 'prefile: prefile rule needs a command: list, new, test'
run check --formt json x.txt
expect 'an option with a slip' 2 '' "prefile: prefile check has no option '--formt'; did you mean '--format'?"
run check --verbos=1
expect 'an option with a slip and a value' 2 '' "prefile check has no option '--verbos'; did you mean '--verbose'?"
run explain
expect 'an argument that is missing' 2 '' 'prefile: prefile explain: RULE is required; `prefile help explain`'
run explain items/x items/y
expect 'an argument too many' 2 '' "prefile explain takes no further argument 'items/y'"
run inspect --format jsn x.txt
expect 'a value with a slip' 2 '' "did you mean 'json'?"
run check --jobs many x.txt
expect 'a value that is no number' 2 '' 'prefile: prefile check: '
run rule new house/no-mark --dir pack --form 10K
expect 'a form with a slip' 2 '' "did you mean '10-K'?"
run rule new house/no-mark --dir pack
expect 'a new rule, and what to run next' 0 "next: $program rule test pack --select house/no-mark" ''
run rule test pack --select house/no-mark
expect 'which then passes' 0 '1 rule, 4 examples: 4 passed, 0 failed' ''
is_not 'and reaches every line' 'no example reaches'
run rule lint pack --select house/no-mark
expect 'and draws no remark' 0 '1 rule, 0 remarks' ''
run rule lint pack/house
expect 'the folder of a family is no pack' 2 '' "give the pack's folder: pack"

run check --isolated --output html=none/audit.html "$samples/clean-8k.txt"
expect 'a report that cannot be written' 3 'Incomplete: The filings were checked, but a report could not be written' 'none/audit.html'
is_not 'and the filing is not called ready' 'Ready to file'
run init
expect 'init says what it wrote' 0 'wrote prefile.toml, the settings of' ''

# Who reads a list may have had enough; a report that nobody read whole is not written.
quietly() { # quietly STATUS ARGUMENT...: with a reader that has gone
  local wanted=$1
  shift
  (sleep 0.2; "$program" "$@" 2>"$place/err"; echo $? >"$place/status") | true
  status=$(cat "$place/status") out='' err=$(cat "$place/err")
  expect "a reader that has gone: $*" "$wanted" '' ''
}
quietly 0 rule list
is_not 'a list' 'prefile:'
quietly 0 explain header/irs-number-differs
quietly 0 inspect "$samples/clean-8k.txt"
quietly 0 help
is_not 'help' 'prefile:'
quietly 3 check --isolated --format json "$samples/clean-8k.txt"
quietly 3 check --isolated "$samples/clean-8k.txt"

# Prose stays within 80 columns, or those asked for.
for arguments in 'help' 'help check' 'help rule test' 'rule list' 'explain header/irs-number-differs'; do
  ran=$((ran + 1))
  # shellcheck disable=SC2086
  long=$("$program" $arguments | grep -vF -e '<' | awk 'length > 80')
  if [ -n "$long" ]; then
    failed=$((failed + 1))
    printf 'FAILED: %s is wider than 80 columns:\n%s\n' "$arguments" "$long"
  fi
done
ran=$((ran + 1))
[ "$(COLUMNS=60 "$program" help check | awk 'length > 60')" = '' ] || {
  failed=$((failed + 1))
  echo 'FAILED: COLUMNS=60 is not heard'
}

printf '%s checks of the command line, %s failed\n' "$ran" "$failed"
[ "$failed" = 0 ] && [ "$ran" -gt 0 ]
