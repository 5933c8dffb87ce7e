#!/usr/bin/env bash
# The tool that compiles the schemas names file and line of what is wrong with them, and writes nothing then.
# faults_test.sh TOOL SCHEMAS
set -u
tool=$1
schemas=$2
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
failed=0 ran=0

fail() {
  failed=$((failed + 1))
  printf 'FAILED: %s\n' "$*"
}

compile() {
  rm -f "$place/tables.cpp"
  (cd "$place/schemas" && find "$PWD" -name '*.x??') | xargs "$tool" "$place/tables.cpp" "$place/schemas" 2>"$place/err"
}

fresh() {
  rm -rf "$place/schemas"
  cp -r "$schemas" "$place/schemas"
}

# reports FILE LINE-PATTERN REPLACEMENT MESSAGE: the first line with the pattern is edited; the message must name it.
reports() {
  ran=$((ran + 1))
  fresh
  local line
  line=$(grep -n -m1 -e "$2" "$place/schemas/$1" | cut -d: -f1)
  [ -n "$line" ] || { fail "$1 has no line with $2"; return; }
  sed -i "${line}s|$2|$3|" "$place/schemas/$1"
  compile && { fail "$1: '$3' for '$2' was accepted"; return; }
  [ -e "$place/tables.cpp" ] && fail "$1: tables were written in spite of '$3'"
  grep -q -F -e "/$1:$((line + ${5:-0})): $4" "$place/err" ||
    fail "$1:$line '$3' for '$2': wanted '$4', got: $(head -3 "$place/err")"
}

ran=$((ran + 1))
fresh
compile || fail "the schemas as they are do not compile: $(cat "$place/err")"
cp "$place/tables.cpp" "$place/first.cpp"
compile
cmp -s "$place/first.cpp" "$place/tables.cpp" || fail "the same schemas gave other tables"

ran=$((ran + 1))
digest=$(cd "$place/schemas" && find * -name '*.x??' | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -d' ' -f1)
grep -q "kDigest = \"$digest\"" "$place/tables.cpp" || fail "the digest is not the one that sha256sum gives"

ran=$((ran + 1))
printf '\n' >>"$place/schemas/codes/exchanges.xml"
compile
grep -q "$digest" "$place/tables.cpp" && fail "the digest stayed the same when a file changed"

reports forms/8-K.xml '<item number="5"' '<item nummer="5"' '<item> needs the attribute number'
reports forms/8-K.xml ' treatment="furnished"' ' treatment="whispered"' 'treatment="whispered" is none of: filed, furnished'
reports forms/8-K.xml ' replaced-by="5.01"' ' replaced-by="5.99"' 'the form has no item 5.99'
reports forms/8-K.xml '<item number="2"' '<item number="1"' 'item 1 is defined twice for the same days'
reports forms/8-K.xml ' until="2004-08-22"' ' until="2004-02-30"' 'until="2004-02-30" is no day'
reports forms/8-K.xml ' from="1996-11" until="1998-12-31"' ' from="1999" until="1998"' 'until lies before from' -1
reports forms/8-K.xml '<header-text>Cost Associated' '<header-text>Costs Associated' '<header-text> says what another title'
reports forms/8-K.xml '<alias>' '<nickname>' 'not well formed'
reports forms/8-K.xml '<alias>.*</alias>' '<nickname>x</nickname>' '<nickname> does not belong into <item>'
reports forms/8-K.xml '<alias>.*</alias>' 'stray words' '<item> holds text where only elements belong' -2
reports forms/8-K.xml '<title>Bankruptcy.*</title>' '<title></title>' '<title> is empty'
reports forms/8-K.xml '<cite>Form 8-K, Item 8 (before.*</cite>' '' '<item> needs a <cite>' -2
reports forms/8-K.xml 'exhibit number="16"' 'exhibit number="16.1"' '"16.1" is no major number of the exhibit table'
reports forms/8-K.xml ' need="optional">Doc' ' need="perhaps">Doc' 'need="perhaps" is none of: required, expected, optional'
reports forms/8-K.xml 'field id="zip"' 'field id="state"' 'the cover has two fields with the id state'
reports forms/8-K.xml ' safe-harbor="yes"' ' safe-harbour="yes"' '<item> has no attribute safe-harbour'
reports forms/8-K.xml '<form ' '<from ' 'not well formed'
reports codes/places.xml '<places ' '<spaces ' 'not well formed'
reports codes/places.xml 'code="AK"' 'code="AL"' '"AL" stands twice in the table'
reports codes/places.xml 'name="ALASKA"' 'name="ALABAMA"' 'the name "ALABAMA" stands for two rows'
reports codes/places.xml ' yields-to="GA"' ' yields-to="QQ"' 'there is no place "QQ" to yield to'
reports codes/places.xml ' yields-to="GA"' '' 'the name "GEORGIA" stands for two rows'
reports codes/places.xml 'kind="US"' 'kind="UN"' 'kind="UN" is none of: US, CANADIAN'
reports codes/holidays.xml ' nth="3"' '' 'a holiday has either a day, or a weekday and its nth'
reports codes/holidays.xml 'weekday="Thursday"' 'weekday="Thorsday"' 'weekday="Thorsday" is no weekday'
reports codes/holidays.xml 'month="12"' 'month="13"' 'month="13" is no number from 1 to 12'
reports codes/holidays.xml 'day="2018-12-05"' 'day="2018-12"' '<closing> needs a day'
reports codes/industries.xml 'code="0100"' 'code="100"' '"100" is no code of four digits'
reports codes/form_types.xml 'type="8-K"' 'type="8-k"' 'the form type "8-k" is not in capitals'
reports codes/form_groups.xml '<form>10-KT<' '<form>10-KX<' 'there is no form "10-KX"'
reports codes/form_groups.xml '<form>10-KT<' '<form>10-K<' 'the group has the form "10-K" twice'
reports codes/form_groups.xml 'with="annual-reports quarterly-reports"' 'with="annual-reports item-601"' 'no group "item-601" stands further up'
reports codes/form_groups.xml 'name="quarterly-reports"' 'name="annual-reports"' '"annual-reports" stands twice in the table'
reports codes/form_groups.xml ' with="annual-reports quarterly-reports"' '' 'the group has no form'
reports codes/exhibits.xml '<title>Underwriting agreement</title>' '' '<exhibit> needs a <title>' -1
reports codes/html_elements.xml 'name="applet"' 'name="body"' '"body" stands twice in the table'
reports codes/html_elements.xml 'status="disallowed"' 'status="disallowed" attributes="id"' 'an element that is not allowed has no attributes'
reports codes/cover_facts.xml 'any="dei:DocumentType"' 'any="die:DocumentType"' '"die:DocumentType" is no name of a fact'
reports codes/cover_facts.xml 'forms="6-K"' 'forms="6-J"' 'there is no form "6-J"' -1
reports codes/cover_facts.xml 'forms="6-K"' 'forms="6-K *"' 'there is no form "*"' -1
reports codes/certifications.xml 'now="302-4"' 'now="302-9"' 'there is no paragraph "302-9"'
reports codes/document_types.xml 'made-by-edgar="true"' 'made-by-edgar="yes"' 'made-by-edgar="yes" is none of: true, false'

ran=$((ran + 1))
fresh
cp "$place/schemas/forms/8-K.xml" "$place/schemas/forms/copy.xml"
compile && fail "a form defined twice was accepted"
grep -q 'forms/copy.xml:.*form 8-K is defined twice' "$place/err" || fail "two definitions of one form: $(cat "$place/err")"

ran=$((ran + 1))
fresh
sed -i 's/code="AK"/code="AL"/' "$place/schemas/codes/places.xml"
sed -i 's/weekday="Thursday"/weekday="Thorsday"/' "$place/schemas/codes/holidays.xml"
compile
[ "$(wc -l <"$place/err")" -eq 2 ] || fail "faults of two files must be reported at once: $(cat "$place/err")"

ran=$((ran + 1))
"$tool" "$place/tables.cpp" "$place" "$place/missing.xml" 2>"$place/err" && fail "a missing file was accepted"
grep -q 'missing.xml: cannot be read' "$place/err" || fail "a missing file: $(cat "$place/err")"

echo "$ran checks, $failed failed"
[ "$failed" -eq 0 ]
