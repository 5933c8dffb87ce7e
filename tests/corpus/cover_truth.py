#!/usr/bin/env python3
"""Compares what the parser finds on covers and signature pages with the truth and with the submission headers.

usage: tests/corpus/cover_truth.py [--program build/dev/tests/prefile_cover_survey] [--corpus DIR] [--markdown] [-v]

truth    tests/corpus/truth/cover_signatures_8k.tsv, written by hand: precision and recall of each field
headers  every 8-K of the corpus with a submission header: name, file number and IRS number of cover and header. They
         are two statements of the filer's and may differ; -v lists the differences.

--markdown prints the section of docs/accuracy.md. Exits with 1 when a field of the truth is not met; 0 with a message
when there is no corpus."""
import argparse
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DEFAULT_CORPUS = os.environ.get("PREFILE_CORPUS", os.path.join(os.path.dirname(ROOT), "shared", "corpus"))
FIELDS = ["registrant", "date_of_report", "earliest_event", "state", "file_numbers", "irs_number", "telephone",
          "signer", "title", "signature_date", "conformed"]
HEADER_FIELDS = ["names", "header_file_numbers", "header_irs_numbers", "period", "recognised", "doubt"]
LEGAL_FORMS = {"incorporated": "inc", "corporation": "corp", "company": "co", "limited": "ltd", "and": "&"}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(ROOT, "build", "dev", "tests", "prefile_cover_survey"))
    parser.add_argument("--corpus", default=DEFAULT_CORPUS)
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("-v", "--verbose", action="store_true")
    return parser.parse_args()


def read_filings(program, paths):
    """What the parser finds: path to a dictionary of strings."""
    done = subprocess.run([program, *paths], stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"{program} ended with {done.returncode}")
    found = {}
    for line in done.stdout.decode("utf-8", "replace").splitlines():
        path, *cells = line.split("\t")
        found[path] = dict(zip(FIELDS + HEADER_FIELDS, cells))
    return found


def read_truth():
    rows = {}
    path = os.path.join(ROOT, "tests", "corpus", "truth", "cover_signatures_8k.tsv")
    with open(path, encoding="utf-8") as file:
        columns = next(file).rstrip("\n").split("\t")
        for line in file:
            row = dict(zip(columns, line.rstrip("\n").split("\t")))
            rows[row.pop("file")] = row
    return rows


def same(first, second):
    return re.sub(r"\s", "", first) == re.sub(r"\s", "", second)


def compare_truth(options):
    truth = read_truth()
    found = read_filings(options.program, [os.path.join(options.corpus, name) for name in truth])
    rates, differences = [], []
    for field in FIELDS:
        right = extra = missing = 0
        for name, row in truth.items():
            seen = found.get(os.path.join(options.corpus, name), {}).get(field, "-")
            if same(seen, row[field]):
                right += row[field] != "-"
                continue
            extra += seen != "-"
            missing += row[field] != "-"
            differences.append(f"{name} {field}: truth {row[field]}, found {seen}")
        rates.append((field, right, extra, missing))
    return len(truth), rates, differences


def fold_name(name):
    words = re.sub(r"[/\\][A-Z]{2,3}[/\\]?$", "", name.upper()).lower().replace("&", " & ")
    words = re.sub(r"[^a-z0-9& ]", " ", words.replace("'", "")).split()
    return "".join(LEGAL_FORMS.get(word, word) for word in words if word != "the")


def fold_number(number):
    match = re.match(r"0*(\d+)-0*(\d+)", number)
    return f"{match.group(1)}-{match.group(2)}" if match else number


def compare_headers(options):
    folder = os.path.join(options.corpus, "8-K")
    paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    counts, differences = {"name": [0, 0], "file number": [0, 0], "IRS number": [0, 0]}, []
    for path, row in read_filings(options.program, paths).items():
        if row["names"] == "" or row["recognised"] != "1":
            continue
        pairs = [("name", [row["registrant"]], row["names"], fold_name),
                 ("file number", row["file_numbers"].split("; "), row["header_file_numbers"], fold_number),
                 ("IRS number", [row["irs_number"]], row["header_irs_numbers"], lambda each: re.sub(r"\D", "", each))]
        for what, cover, header, fold in pairs:
            headers = {fold(each) for each in header.rstrip("; ").split("; ") if each not in ("", "-")}
            covers = {fold(each) for each in cover if each not in ("", "-")}
            if not headers or not covers:
                continue
            agrees = bool(headers & covers)
            counts[what][0 if agrees else 1] += 1
            if not agrees:
                differences.append(f"{os.path.basename(path)} {what}: cover {'; '.join(cover)}, header {header.rstrip('; ')}")
    return counts, differences


def rate(part, rest):
    return part / (part + rest) if part + rest else 1.0


def print_markdown(size, rates, counts):
    print("## 8-K covers and signatures\n")
    print("Made by `tests/corpus/cover_truth.py --markdown`. The truth was written by hand from "
          f"{size} reports before the parser read them.\n")
    print("| field | right | extra | missing | precision | recall |\n|---|---|---|---|---|---|")
    for field, right, extra, missing in rates:
        print(f"| {field.replace('_', ' ')} | {right} | {extra} | {missing} | {rate(right, extra):.3f} | {rate(right, missing):.3f} |")
    print("\nCover against submission header, where both show a value:\n")
    print("| value | agree | differ |\n|---|---|---|")
    for what, (agree, differ) in counts.items():
        print(f"| {what} | {agree} | {differ} |")


def main():
    options = arguments()
    if not os.path.isdir(os.path.join(options.corpus, "8-K")):
        print(f"skipped: no corpus at {options.corpus}")
        return 0
    size, rates, differences = compare_truth(options)
    counts, header_differences = compare_headers(options)
    if options.markdown:
        print_markdown(size, rates, counts)
        return 0
    for field, right, extra, missing in rates:
        print(f"truth    {field:15} right {right:4}  extra {extra:3}  missing {missing:3}  "
              f"precision {rate(right, extra):.3f}  recall {rate(right, missing):.3f}")
    for difference in differences:
        print("         " + difference)
    for what, (agree, differ) in counts.items():
        print(f"headers  {what:15} agree {agree:4}  differ {differ:3}")
    if options.verbose:
        for difference in header_differences:
            print("         " + difference)
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
