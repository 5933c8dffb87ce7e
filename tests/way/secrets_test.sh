#!/usr/bin/env bash
# No output of the program holds a filer code, a password or a token of its input, however the input is broken.
# secrets_test.sh PROGRAM
set -u
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0 ran=0
secret='Zq7#wK2x'

# A submission XML with $1 for the filer's code element, $2 for a document's bytes and $3 at its end.
submission() {
  cat <<XML
<?xml version="1.0"?>
<s:edgarSubmission xmlns:s="http://www.sec.gov/edgar/coreg" xmlns:m="http://www.sec.gov/edgar/common">
<s:liveTestFlag>TEST</s:liveTestFlag><s:submissionType>8-K</s:submissionType>
<s:filer><s:filerId>9999902</s:filerId>$1</s:filer>
<s:periodOfReport>03-08-2017</s:periodOfReport><s:items><s:item>8.01</s:item></s:items>
<s:documents><m:document><m:conformedName>fen8k.htm</m:conformedName>
<m:conformedDocumentType>8-K</m:conformedDocumentType><m:contents>$(printf '%s' "$2" | base64)</m:contents></m:document>
</s:documents>$3
XML
}
form='<html><p>FORM 8-K</p><p>Item 8.01 Other Events</p><p>Willow Fen Corp. sold a mill.</p></html>'
end='</s:edgarSubmission>'
code="<s:filerCcc>$secret</s:filerCcc>"
ownership="<?xml version='1.0'?><ownershipDocument><documentType>4</documentType><a:rptOwnerCcc xmlns:a='urn:a'>$secret</a:rptOwnerCcc></ownershipDocument>"

put() { cat >"$folder/$1"; }
submission "$code" "$form" "$end" | put good.xml
submission "$code" "$form" "" | put unclosed.xml
submission "$code<s:x>&nbsp;</s:x>" "$form" "$end" | put entity.xml
submission "<s:filerCcc>$secret<s:x>" "$form" "$end" | put mismatched.xml
submission "<s:loginPassword><s:v>$secret</s:v></s:loginPassword>" "$form" "$end" | put nested.xml
submission "<s:pair cik='1' ccc='$secret'/><s:param name='filerCcc' value='$secret'/>" "$form" "$end" | put attribute.xml
submission "<s:userApiToken><![CDATA[$secret]]></s:userApiToken>" "$form" "$end" | put section.xml
submission "$code" "$ownership" "$end" | put inner.xml
submission "$code" "${ownership%</a:rptOwnerCcc*}" "$end" | put inner-cut.xml
printf '%s' "$ownership" | put ownership.xml
printf '%s' "${ownership%</a:rptOwnerCcc*}" | put ownership-cut.xml
{ printf 'x'; submission "$code" "$form" "$end"; } | put junk-before.xml
submission "$code" "$form" "$end" | sed "s/$secret.*//;/^<\/s:edgar/d" | cat - <(printf '%s' "$secret") | put cut.xml
printf '<b:edgarBulkSubmission xmlns:b="http://www.sec.gov/edgar/bulkfiling"><b:attachments><b:attachment><b:contents>%s</b:contents></b:attachment></b:attachments></b:edgarBulkSubmission>' \
  "$(submission "$code" "$form" "$end" | base64)" | put bulk.xml
printf '<SUBMISSION>\n<TYPE>8-K\n<FILER>\n<CIK>0009999902\n<CCC>%s\n</FILER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n%s\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n' \
  "$secret" "$form" | put tags.nc

# The arguments of each run; the path comes after them.
runs=('inspect' 'inspect --format json' 'check --isolated' 'check --isolated -v' 'check --isolated --format concise -v'
  'check --isolated --format json' 'check --isolated --format html')
for file in "$folder"/*.xml "$folder"/*.nc; do
  for run in "${runs[@]}"; do
    # shellcheck disable=SC2086
    "$program" $run "$file" >"$folder/out" 2>&1
    status=$?
    ran=$((ran + 1))
    if grep -qF -e "$secret" "$folder/out"; then
      failed=$((failed + 1))
      printf 'FAILED: %s %s shows the secret:\n' "$run" "$(basename "$file")"
      grep -F -m3 -e "$secret" "$folder/out" | cut -c1-200
    fi
    if [ $status -gt 3 ]; then
      failed=$((failed + 1))
      printf 'FAILED: %s %s ended with %s\n' "$run" "$(basename "$file")" "$status"
    fi
  done
done

printf '%s runs, %s failed\n' "$ran" "$failed"
[ "$failed" = 0 ] && [ "$ran" -gt 0 ]
