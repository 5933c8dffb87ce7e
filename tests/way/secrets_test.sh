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

# Documents that quote a code where rules look: a tag the plain text layout does not know, words beside the cover's.
{
  printf '%80s\n' 'FORM 8-K'
  printf 'CURRENT REPORT\n\nWILLOW FEN CORP. <filerCcc>%s</filerCcc>\n(Exact name of registrant as specified in its charter)\n\n' "$secret"
  printf '<ccc>\n%s\n</ccc> 001-99 (Commission File Number) <token>%s\n\n' "$secret" "$secret"
  printf 'Item 8.01 Other Events <filer ccc="%s"> our trade secret stays one.\n\nItem 9.01 <FILERCCC>%s Exhibits\n' "$secret" "$secret"
  printf '<loginPassword><v>%s</v></loginPassword>\n/s/ <s:ccc>%s</s:ccc> Ada Fenn\n' "$secret" "$secret"
} | put quoting.txt
{
  printf '<html><body><p>FORM 8-K</p><p>WILLOW FEN CORP. &lt;ccc&gt;%s&lt;/ccc&gt;</p>' "$secret"
  printf '<p>(Exact name of registrant as specified in its charter)</p><p>Item 8.01 <ccc>%s</ccc> Other Events</p>' "$secret"
  printf '<p title="a > b" ccc="%s">a</p><script>x</script><input name="filerCcc" value="%s"></body></html>\n' "$secret" "$secret"
} | put quoting.htm
text=$(cat "$folder/quoting.txt") page=$(cat "$folder/quoting.htm")

documents() {
  for name in quoting.txt quoting.htm; do
    printf '<DOCUMENT>\n<TYPE>%s\n<CCC>%s\n<SEQUENCE>1\n<FILENAME>%s\n<TEXT>\n%s\n</TEXT>\n</DOCUMENT>\n<CCC>%s\n' \
      "$1" "$secret" "$name" "$(cat "$folder/$name")" "$secret"
  done
}
{
  printf '<SEC-DOCUMENT>0000000001-17-000001.txt\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t8-K\nFILED AS OF DATE:\t20170308\n'
  printf 'FILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tWILLOW FEN CORP\n\t\tFILER CCC:\t%s\n</SEC-HEADER>\n' "$secret"
  documents 8-K
  printf '</SEC-DOCUMENT>\n'
} | put submission.txt
sed 's/SEC-/IMS-/g' "$folder/submission.txt" | put ims.txt
{
  printf '%s\n' '-----BEGIN PRIVACY-ENHANCED MESSAGE-----' 'Proc-Type: 2001,MIC-CLEAR' ''
  cat "$folder/submission.txt"
  printf '%s\n' '-----END PRIVACY-ENHANCED MESSAGE-----'
} | put pem.txt
cat "$folder/submission.txt" "$folder/submission.txt" | put several.txt
iconv -f ASCII -t UTF-16 "$folder/submission.txt" | put wide.txt
submission "$code" "$text" "$end" | put quoting-text.xml
submission "$code" "$page" "$end" | put quoting-page.xml
submission "$code" "$(printf '%s' "$ownership" | tr -d "\n")" "$end" | iconv -f ASCII -t UTF-16 | put wide.xml

# The same as a folder, with and without a filing.toml, and packed.
for draft in plain listed; do
  mkdir "$folder/$draft"
  cp "$folder/quoting.txt" "$folder/quoting.htm" "$folder/ownership.xml" "$folder/$draft"
  iconv -f ASCII -t UTF-16 "$folder/quoting.txt" >"$folder/$draft/wide.txt"
done
printf 'form = "8-K"\n[[document]]\nfile = "quoting.txt"\ntype = "8-K"\n[[document]]\nfile = "quoting.htm"\ntype = "EX-99.1"\n' \
  >"$folder/listed/filing.toml"
for draft in plain listed; do
  tar -C "$folder" -czf "$folder/$draft.tar.gz" "$draft"
  python3 -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "zip", sys.argv[1])' "$folder/$draft"
done
for wrong in "ccc = \"$secret\"" "ccc = $secret" "[[filer]]
loginPassword = \"$secret\""; do
  mkdir "$folder/wrong-$ran"
  cp "$folder/quoting.htm" "$folder/wrong-$ran"
  printf '%s\n' "$wrong" >"$folder/wrong-$ran/filing.toml"
  ran=$((ran + 1))
done
ran=0

# look NAME STATUS FILE...: none of the files may hold the secret.
look() {
  local name=$1 status=$2 file
  shift 2
  ran=$((ran + 1))
  for file in "$@"; do
    grep -qaF -e "$secret" "$file" || continue
    failed=$((failed + 1))
    printf 'FAILED: %s shows the secret:\n' "$name"
    grep -aF -m3 -e "$secret" "$file" | cut -c1-200
  done
  if [ "$status" -gt 3 ]; then
    failed=$((failed + 1))
    printf 'FAILED: %s ended with %s\n' "$name" "$status"
  fi
}

# The arguments of each run; the path comes after them.
runs=('inspect' 'inspect --format json' 'check --isolated' 'check --isolated -v' 'check --isolated --format concise -v'
  'check --isolated --format json' 'check --isolated --format html')
out=$(mktemp -d)
trap 'rm -rf "$folder" "$out"' EXIT
for input in "$folder"/*; do
  for run in "${runs[@]}"; do
    # shellcheck disable=SC2086
    "$program" $run "$input" >"$out/out" 2>&1
    look "$run $(basename "$input")" $? "$out/out"
  done
  "$program" check --isolated -v --output full="$out/full" --output concise="$out/concise" --output json="$out/json" \
    --output html="$out/html" "$input" >"$out/out" 2>&1
  look "check with reports of $(basename "$input")" $? "$out"/*
done
"$program" check --isolated "$folder" >"$out/out" 2>&1
look 'check of all' $? "$out/out"
"$program" init "$folder/plain" >"$out/out" 2>&1
look 'init' $? "$out/out" "$folder/plain/filing.toml"

printf '%s runs, %s failed\n' "$ran" "$failed"
[ "$failed" = 0 ] && [ "$ran" -gt 0 ]
