#!/usr/bin/env python3
"""Compares `prefile inspect` with what a careful reader found in filings that are not Form 8-K.

usage: tests/corpus/filings_truth.py [--program build/release/prefile] [--corpus DIR] [--fields cover|signatures|index|all]
                                     [--markdown] [-v]

truth    tests/corpus/truth/filings_a.tsv and filings_b.tsv, written by hand: file, field, value, offset. Their heads say
         what each field means.

For each file and field the rows of the truth and the values found are two multisets. Before they are compared dates become
ISO dates, letters lower case, dashes and quotes plain, and white space, commas and full stops next to it are dropped;
numbers of filings lose leading zeros; a foreign address may or may not hold its postal code, and a line "c/o". Where a note of the truth says that only the first of many were written, found
signatures after the last written one, and registrants after as many as were written, are not counted. Inspect shows the date of the block with a signature that has none;
an attorney's line is compared with its own date only. The signature that closes a letter (CORRESP) is the registrant's in
the truth and of kind "other" in the model; it is compared by name, title and date. -v lists every difference. --markdown prints the section of docs/accuracy.md. Exits
with 1 when a field is below recall 0.97 or precision 0.98; 0 with a message when there is no corpus."""
import argparse
import collections
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DEFAULT_CORPUS = os.environ.get("PREFILE_CORPUS", os.path.join(os.path.dirname(ROOT), "shared", "corpus"))
RECALL, PRECISION = 0.97, 0.98
MONTHS = {name: at for at, name in enumerate(
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1)}
STATUS = {"large-accelerated-filer": "large-accelerated", "accelerated-filer": "accelerated",
          "non-accelerated-filer": "non-accelerated", "smaller-reporting-company": "smaller-reporting",
          "emerging-growth-company": "emerging-growth"}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(ROOT, "build", "release", "prefile"))
    parser.add_argument("--corpus", default=DEFAULT_CORPUS)
    parser.add_argument("--fields", default="all", choices=["cover", "signatures", "index", "all"])
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("-v", "--verbose", action="store_true")
    return parser.parse_args()


# ---------------------------------------------------------------- one spelling for what is the same

def plain(text):
    for fancy, simple in (("\u2019", "'"), ("\u2018", "'"), ("\u201c", '"'), ("\u201d", '"'), ("\u2013", "-"),
                          ("\u2014", "-"), ("\u2011", "-"), ("\u00a0", " ")):
        text = text.replace(fancy, simple)
    return re.sub(r"[\s,.;:_|*]+", "", text.lower())


def iso_date(text):
    """The first date of a text as yyyy-mm-dd; what it is when there is none."""
    match = re.search(r"(\d{4})-(\d\d)-(\d\d)", text)
    if match:
        return match.group(0)
    words = re.search(r"([A-Za-z]{3})[A-Za-z]*\.?\s*(\d{1,2})\s*(?:st|nd|rd|th)?\s*,?\s*(\d{4})", text)
    if words and words.group(1).lower() in MONTHS:
        return f"{words.group(3)}-{MONTHS[words.group(1).lower()]:02}-{int(words.group(2)):02}"
    words = re.search(r"(\d{1,2})(?:st|nd|rd|th)?\s+(?:day\s+)?(?:of\s+)?([A-Za-z]{3})[A-Za-z]*,?\s+(\d{4})", text, re.I)
    if words and words.group(2).lower() in MONTHS:
        return f"{words.group(3)}-{MONTHS[words.group(2).lower()]:02}-{int(words.group(1)):02}"
    numbers = re.search(r"(\d{1,2})[/-](\d{1,2})[/-](\d{2,4})", text)
    if numbers:
        year = int(numbers.group(3))
        year += 0 if year > 99 else 1900 if year >= 70 else 2000
        return f"{year}-{int(numbers.group(1)):02}-{int(numbers.group(2)):02}"
    return plain(text)


def file_number(text):
    match = re.match(r"\s*0*(\d+)\s*-\s*0*(\d+)(.*)", text)
    return plain(f"{match.group(1)}-{match.group(2)}{match.group(3)}") if match else plain(text)


def exhibit_number(text):
    """99.01, EX-99.1 and (99.1) are one number, 10-a.1 and 10(a)(1) another: the runs of digits and letters count. What
    Schedule TO and Form N-1A call (a)(1) is a document of type EX-99.(A)(1)."""
    if "filing fee" in text.lower():
        return "107"
    text = re.sub(r"^99(?=\([a-z])", "", text)
    parts = re.findall(r"\d+|[a-z]+", re.sub(r"^(exhibit|ex)\b[-. ]*", "", text.strip().lower()))
    return ".".join(part.lstrip("0") or "0" if part.isdigit() else part for part in parts)


def form_name(text):
    return plain(text).replace("schedule", "sc").replace("-", "")


def signature(text):
    """kind: name | title | date | conformed"""
    kind, rest = text.split(":", 1)
    cells = [each.strip() for each in rest.split(" | ")]
    cells += ["-"] * (4 - len(cells))
    name, title, date, conformed = cells[:4]
    return " ".join([kind.strip(), plain(name), plain(title), "-" if date == "-" else iso_date(date), conformed])


# ---------------------------------------------------------------- what was found

def text_of(node):
    return node["value"] if node else None


def shown(values):
    return [each for each in values if each]


def registrants(filing, field, single):
    """A field of each registrant of a combined cover, else of the only one."""
    cover = filing["cover"]
    several = [text_of(each[field]) for each in cover["registrants"]]
    return shown(several or [text_of(cover[single])])


def names(filing):
    cover = filing["cover"]
    if cover["registrants"]:
        return shown([text_of(each["name"]) for each in cover["registrants"]])
    return shown([text_of(cover["registrant"])] + [text_of(each) for each in cover["co_registrants"]])


def period(filing):
    cover = filing["cover"]
    dates = ("date_of_report",) if (text_of(cover["form"]) or "").startswith("6-K") else ()
    for field in ("period", "transition_to", "event_date", "earliest_event_date") + dates:
        if cover[field]:
            return [text_of(cover[field])]
    return []


def form(filing):
    """A prospectus shows only the rule it is filed under: "424(b)(5)" is form 424B5."""
    cover = filing["cover"]
    rule = text_of(cover["filing_rule"])
    return shown([text_of(cover["form"]) or (rule and re.sub(r"[^0-9b]", "", rule))])


def date(filing):
    cover = filing["cover"]
    letter = text_of(cover["date_of_report"]) if filing["form"] in ("CORRESP", "UPLOAD") else None
    return shown([text_of(cover["filed_on"]) or text_of(cover["prospectus_date"]) or letter])


def statuses(filing):
    return [STATUS[box["name"]] for box in filing["cover"]["boxes"] if box["checked"] and box["name"] in STATUS]


def shell_company(filing):
    return [each["answer"] for each in filing["cover"]["answers"] if each["name"] == "shell-company"]


def securities(filing):
    return [" | ".join(text_of(each[part]) or "-" for part in ("title", "symbol", "exchange"))
            for each in filing["cover"]["securities"]]


def signatures(filing, written_until=float("inf")):
    """Those that begin at or before the offset `written_until`. Of exhibits only the certifications' and consents'; an attorney-in-fact's own line is of a kind of its own."""
    kinds = {"registrant": "registrant", "plan": "registrant", "persons": "person", "filer": "person",
             "authorized-representative": "person",
             "certification": "certification", "consent": "consent"}
    pasted = {"power-of-attorney": "exhibit", "other": "exhibit"}
    if filing["form"] == "CORRESP":
        pasted["other"] = "registrant"
    found = []
    for block in filing["signature_blocks"] + filing["other_signature_blocks"]:
        kind = kinds.get(block["kind"])
        if kind is None and block["document"] == filing["primary"]:
            kind = pasted.get(block["kind"])
        if kind is None:
            continue
        for each in block["signatures"]:
            if each["start"] > written_until:
                continue
            signs_for_others = block["kind"] == "persons" and [role["role"] for role in each["roles"]] == ["attorney-in-fact"]
            is_own_date = each["date"] and (not block["date"] or each["date"]["start"] != block["date"]["start"])
            date_shown = text_of(each["date"]) if is_own_date or not signs_for_others else None
            cells = [text_of(each["name"]) or "-", text_of(each["title"]) or "-", date_shown or "-",
                     "y" if each["conformed"] else "n"]
            found.append(f"{'attorney' if signs_for_others else kind}: " + " | ".join(cells))
    return found


def index_rows(which, wanted=lambda entry: True):
    def rows(filing):
        return [text_of(each["number"]) for each in filing.get(which) or [] if wanted(each)]
    return rows


Field = collections.namedtuple("Field", "group find fold")
FIELDS = {
    "form": Field("cover", form, form_name),
    "amendment_number": Field("cover", lambda filing: shown([text_of(filing["cover"]["amendment_number"])]), plain),
    "period": Field("cover", period, iso_date),
    "date": Field("cover", date, iso_date),
    "registrant": Field("cover", names, plain),
    "state": Field("cover", lambda filing: registrants(filing, "state", "state"), plain),
    "irs_number": Field("cover", lambda filing: registrants(filing, "irs_number", "irs_number"), plain),
    "file_number": Field("cover", lambda filing: shown([text_of(each) for each in filing["cover"]["file_numbers"]]),
                         file_number),
    "address": Field("cover", lambda filing: registrants(filing, "address", "address"), plain),
    "zip": Field("cover", lambda filing: registrants(filing, "zip", "zip"), plain),
    "telephone": Field("cover", lambda filing: registrants(filing, "telephone", "telephone"), plain),
    "security": Field("cover", securities, plain),
    "market_value": Field("cover", lambda filing: shown([text_of(filing["cover"]["market_value"])]), plain),
    "shares_outstanding": Field("cover", lambda filing: [text_of(each["count"])
                                                         for each in filing["cover"]["shares_outstanding"]], plain),
    "filer_status": Field("cover", statuses, plain),
    "shell_company": Field("cover", shell_company, plain),
    "subject": Field("cover", lambda filing: shown([text_of(filing["cover"]["issuer"])]), plain),
    "class": Field("cover", lambda filing: shown([text_of(filing["cover"]["class_title"])]), plain),
    "cusip": Field("cover", lambda filing: shown([text_of(filing["cover"]["cusip"])]), plain),
    "reporting_person": Field("cover", lambda filing: [text_of(each) for each in filing["cover"]["reporting_persons"]],
                              plain),
    "signature": Field("signatures", signatures, signature),
    "index": Field("index", index_rows("exhibit_index"), exhibit_number),
    "index_incorporated": Field("index", index_rows("exhibit_index", lambda entry: entry["incorporated"] and not entry["previously_filed"]),
                                exhibit_number),
}


# ---------------------------------------------------------------- the comparison

def read_truth():
    """file -> field -> values, the fields asked of a file, and of files whose signatures are written in part the offset
    of the last one. A field that no row of a table's files has is not asked of the other table's; of a file
    that both tables have, the first one's rows count."""
    truth, asked, partial = collections.defaultdict(lambda: collections.defaultdict(list)), {}, {}
    for name in ("filings_a.tsv", "filings_b.tsv"):
        with open(os.path.join(ROOT, "tests", "corpus", "truth", name), encoding="utf-8") as file:
            rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")][1:]
        fields = {row[1] for row in rows}
        known = set(truth)
        for path, field, value, _ in rows:
            if path in known:
                continue
            if field == "note" and value.startswith("only the first") and "signatures" in value:
                partial[path] = max(int(row[3]) for row in rows if row[0] == path and row[1] == "signature")
            truth[path][field].append(value)
            asked[path] = fields
    return truth, asked, partial


def inspect(options, path):
    done = subprocess.run([options.program, "inspect", "--format", "json", os.path.join(options.corpus, path)],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    try:
        return json.loads(done.stdout.decode("utf-8", "replace"))
    except json.JSONDecodeError:
        sys.exit(f"{path}: inspect gave no JSON, exit code {done.returncode}")


def merged(rows, name):
    """The rows of a field; of exhibits those of the second list, too, that the first does not name, as the model has them."""
    if not name.startswith("index"):
        return rows.get(name, [])
    first, second = rows.get(name, []), rows.get(name.replace("index", "index2", 1), [])
    known = {exhibit_number(each) for each in rows.get("index", [])}
    return first + [each for each in second if exhibit_number(each) not in known]


def same_lines(wanted, found, codes):
    """The addresses of the truth as the model writes them where the notation alone differs: the model takes the postal code
    out of foreign addresses, too, which filings_a.tsv leaves in, and keeps a line "c/o", which filings_b.tsv leaves out."""
    folded = {plain(code) for code in codes}
    spelled = collections.Counter()
    for address, count in wanted.items():
        readings = [address] + [address.replace(code, "", 1) for code in folded]
        readings += [each for each in found if each.startswith("c/o") and each.endswith(address)]
        spelled[next((each for each in readings if each in found), address)] += count
    return spelled


def compare(options):
    truth, asked, partial = read_truth()
    by_field = collections.defaultdict(lambda: [0, 0, 0])
    by_form = collections.defaultdict(lambda: [0, 0, 0])
    differences = []
    for path, rows in truth.items():
        filing = inspect(options, path)
        for name, field in FIELDS.items():
            if name not in asked[path] or options.fields not in ("all", field.group):
                continue
            wanted = collections.Counter(field.fold(each) for each in merged(rows, name))
            values = signatures(filing, partial[path]) if name == "signature" and path in partial else field.find(filing)
            if name == "registrant" and path in partial:
                values = values[:sum(wanted.values())]
            found = collections.Counter(field.fold(each) for each in values)
            if name == "address":
                wanted = same_lines(wanted, found, FIELDS["zip"].find(filing))
            right, extra, missing = wanted & found, found - wanted, wanted - found
            for counts in (by_field[name], by_form[path.split("/")[0] if "single" not in path else path.split("/")[2]]):
                for at, each in enumerate((right, extra, missing)):
                    counts[at] += sum(each.values())
            differences += [f"{path} {name}: + {each}" for each in extra.elements()]
            differences += [f"{path} {name}: - {each}" for each in missing.elements()]
    return len(truth), sorted(partial), by_field, by_form, differences


def rate(part, rest):
    return part / (part + rest) if part + rest else 1.0


def print_table(title, table):
    print(f"| {title} | right | extra | missing | precision | recall |\n|---|---|---|---|---|---|")
    for name, (right, extra, missing) in table.items():
        print(f"| {name.replace('_', ' ')} | {right} | {extra} | {missing} | {rate(right, extra):.3f} | "
              f"{rate(right, missing):.3f} |")
    print()


def main():
    options = arguments()
    if not os.path.isdir(options.corpus):
        print(f"skipped: no corpus at {options.corpus}")
        return 0
    size, partial, by_field, by_form, differences = compare(options)
    if options.markdown:
        print("## Covers, signatures and exhibit indexes of other forms\n")
        print("Made by `tests/corpus/filings_truth.py --markdown`. The truth was written by hand from "
              f"{size} filings before the parser read them.\n")
        if partial:
            print(f"Of {', '.join(partial)} only the first signatures were written, and only those are counted.\n")
        print_table("field", by_field)
        print_table("folder of the corpus", dict(sorted(by_form.items())))
        return 0
    for name, (right, extra, missing) in by_field.items():
        print(f"{name:20} right {right:4}  extra {extra:3}  missing {missing:3}  precision {rate(right, extra):.3f}  "
              f"recall {rate(right, missing):.3f}")
    if partial and options.fields in ("all", "signatures"):
        print(f"signatures counted up to the last written one only: {', '.join(partial)}")
    if options.verbose:
        print("\n".join(differences))
    low = [name for name, (right, extra, missing) in by_field.items()
           if rate(right, extra) < PRECISION or rate(right, missing) < RECALL]
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
