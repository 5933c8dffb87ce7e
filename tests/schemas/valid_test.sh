#!/usr/bin/env bash
# Every XML file of schemas/ is valid by the XSD it names, and the XSDs refuse what they should.
# valid_test.sh SCHEMAS
set -u
schemas=$1
if ! command -v xmllint >/dev/null; then
  echo "skipped: xmllint is not installed (package libxml2-utils)"
  exit 77
fi
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
failed=0 ran=0

fail() {
  failed=$((failed + 1))
  printf 'FAILED: %s\n' "$*"
}

xsd_of() {
  case $1 in
    forms/*) echo form.xsd ;;
    codes/*) echo codes.xsd ;;
  esac
}

while IFS= read -r file; do
  ran=$((ran + 1))
  xsd=$(xsd_of "$file")
  [ -n "$xsd" ] || { fail "$file: no XSD for this folder"; continue; }
  grep -q "xsi:noNamespaceSchemaLocation=\"../$xsd\"" "$schemas/$file" || fail "$file does not name ../$xsd"
  message=$(xmllint --nonet --noout --schema "$schemas/$xsd" "$schemas/$file" 2>&1) || fail "$message"
done < <(cd "$schemas" && find * -name '*.xml' | LC_ALL=C sort)
[ "$ran" -ge 8 ] || fail "only $ran files were found in $schemas"

# refuses FILE SED-SCRIPT: the file with that edit must not be valid.
refuses() {
  ran=$((ran + 1))
  sed "$2" "$schemas/$1" >"$place/edited.xml"
  cmp -s "$schemas/$1" "$place/edited.xml" && { fail "$1: '$2' edits nothing"; return; }
  xmllint --nonet --noout --schema "$schemas/$(xsd_of "$1")" "$place/edited.xml" 2>/dev/null &&
    fail "$1 is still valid after '$2'"
}

refuses forms/8-K.xml 's/ treatment="furnished"/ treatment="whispered"/'
refuses forms/8-K.xml 's/ need="expected"/ need="maybe"/'
refuses forms/8-K.xml 's/until="2004-08-22"/until="22 August 2004"/'
refuses forms/8-K.xml 's/<title>Other Events/<titel>Other Events/'
refuses forms/8-K.xml 's/ replaced-by=/ replaces=/'
refuses codes/places.xml 's/code="DE"/code="DEL"/'
refuses codes/places.xml 's/code="AK"/code="AL"/'
refuses codes/exhibits.xml 's/number="99"/number="ninety-nine"/'
refuses codes/holidays.xml 's/weekday="Thursday"/weekday="Donnerstag"/'
refuses codes/holidays.xml 's/day="2018-12-05"/day="2018-12-32"/'
refuses codes/industries.xml 's/code="0100"/code="100"/'
refuses codes/form_groups.xml 's/name="item-601"/name="Item 601"/'
refuses codes/form_groups.xml 's/<form>10-K</<type>10-K</'
refuses codes/form_types.xml 's/type="8-K"/form="8-K"/'

echo "$ran checks, $failed failed"
[ "$failed" -eq 0 ]
