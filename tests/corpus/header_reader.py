#!/usr/bin/env python3
"""A second reader of submission headers, slow and obvious, to compare prefile's own with.

    header_reader.py SURVEY [CORPUS]

runs SURVEY (the program prefile_container_survey) with --fields over every file of the corpus that has a header,
reads the same headers with the rules below, and prints every difference. Exit code 1 when there is any.
It shares no code and no table with prefile: a block is known by what stands in it here, a filer by its role's name.
"""
import os
import re
import subprocess
import sys

ROLES = re.compile(
    r"(FILER|SUBJECT.COMPANY|FILED.BY|REPORTING.OWNER|ISSUER|FILED.FOR|DEPOSITOR|SECURITIZER|ISSUING.ENTITY"
    r"|UNDERWRITER|SERIAL.COMPANY)$"
)
PARTS = re.compile(r"(COMPANY.DATA|OWNER.DATA|FILING.VALUES|BUSINESS.ADDRESS|MAIL.ADDRESS|FORMER.(COMPANY|NAME))$")
WRAPPERS = re.compile(r"(SERIES|NEW.SERIES|CLASS.CONTRACT|.*CLASSES.CONTRACTS.*|MULTI.ACCESSION.NUMBERS|SUBMISSION)$")
FILER_VALUES = {
    "name": ("COMPANY CONFORMED NAME", "CONFORMED-NAME"),
    "cik": ("CENTRAL INDEX KEY", "CIK"),
    "sic": ("STANDARD INDUSTRIAL CLASSIFICATION", "ASSIGNED-SIC"),
    "irs": ("IRS NUMBER", "EIN", "IRS-NUMBER"),
    "state": ("STATE OF INCORPORATION", "STATE-OF-INCORPORATION"),
    "year-end": ("FISCAL YEAR END", "FISCAL-YEAR-END"),
    "organization": ("ORGANIZATION NAME", "ORGANIZATION-NAME"),
    "form": ("FORM TYPE", "FORM-TYPE"),
    "act": ("SEC ACT", "ACT"),
    "file": ("SEC FILE NUMBER", "FILE-NUMBER"),
    "film": ("FILM NUMBER", "FILM-NUMBER"),
}
ADDRESS_VALUES = (("STREET 1", "STREET1"), ("STREET 2", "STREET2"), ("CITY",), ("STATE",), ("ZIP",), ("BUSINESS PHONE", "PHONE"))


def header_text(data):
    """The lines of the first header as text, or None."""
    text = data.decode("utf-8", "surrogateescape")
    text = re.sub("[\udc80-\udcff]", lambda m: bytes([ord(m.group()) - 0xDC00]).decode("cp1252", "replace"), text)
    text = text.lstrip("\ufeff")
    start = re.search(r"^[ \t]*(<(SEC|IMS)-DOCUMENT>|<SUBMISSION>|<(SEC|IMS)-HEADER>|<ACCEPTANCE-DATETIME>|ACCESSION NUMBER:)",
                      text[:65536], re.M)
    if not start:
        return None
    text = text[start.start():]
    end = re.search(r"^[ \t]*(</(SEC|IMS)-HEADER>|<DOCUMENT>|</SUBMISSION>|</(SEC|IMS)-DOCUMENT>)",
                    text.replace("\r", "\n"), re.M)
    return text[: end.start()] if end else text


def read(data):
    """[(label, value)], [filer]; a filer is a list of (key, text) lines as the survey prints them."""
    text = header_text(data)
    if text is None:
        return None
    text = re.sub(r"\[(\d+)[\r\n]+\]", r"[\1]\n", text)
    fields, filers, part, filer = [], [], "", None
    for line in re.split(r"\r\n|\r|\n", text):
        line = line.strip()
        tag = re.match(r"<(/?)([A-Za-z0-9_-]+)>(.*)$", line)
        label = re.match(r"([A-Z][^:]*?)\s*:(.*)$", line)
        if tag:
            closing, name, value = tag.group(1), tag.group(2), tag.group(3)
        elif label:
            closing, name, value = "", label.group(1), label.group(2)
        else:
            continue
        value = " ".join(value.split())
        if closing:
            if ROLES.match(name) or WRAPPERS.match(name):
                filer, part = None, ""
            continue
        if value == "" and ROLES.match(name):
            filer, part = {"role": name, "former": []}, ""
            filers.append(filer)
        elif value == "" and PARTS.match(name):
            part = re.match(PARTS, name).group(1)
            if filer is not None and "ADDRESS" in part:
                filer.setdefault("business" if part.startswith("B") else "mail", {})
        elif value == "" and WRAPPERS.match(name):
            filer, part = None, ""
        else:
            if name not in ("SEC-DOCUMENT", "IMS-DOCUMENT") or value:
                fields.append((name, value))
            if filer is not None and value:
                keep(filer, part, name, value)
    return fields, [lines_of(filer) for filer in filers]


def keep(filer, part, name, value):
    for key, names in FILER_VALUES.items():
        if name in names:
            filer.setdefault(key, value)
    if "ADDRESS" in part:
        address = filer["business" if part.startswith("B") else "mail"]
        for index, names in enumerate(ADDRESS_VALUES):
            if name in names:
                address.setdefault(index, value)
    if name in ("FORMER CONFORMED NAME", "FORMER-CONFORMED-NAME"):
        filer["former"].append([value, "-"])
    if name in ("DATE OF NAME CHANGE", "DATE-CHANGED") and filer["former"]:
        filer["former"][-1][1] = value


def lines_of(filer):
    lines = [("role", filer["role"])] + [(key, filer.get(key, "-")) for key in FILER_VALUES]
    for key in ("business", "mail"):
        if key in filer:
            lines.append((key, "|".join(filer[key].get(index, "-") for index in range(len(ADDRESS_VALUES)))))
    return lines + [("former", "|".join(each)) for each in filer["former"]]


def surveyed(program, path):
    """The same from prefile's reader."""
    output = subprocess.run([program, "--fields", path], capture_output=True, check=True).stdout.decode("utf-8")
    fields, filers = [], []
    for line in output.split("\n"):
        cells = line.split("\t")
        if len(cells) > 4 and cells[1] == "field":
            fields.append((cells[3], cells[4]))
        elif len(cells) > 3 and cells[1] == "filer":
            if cells[2] == "role":
                filers.append([])
            filers[-1].append((cells[2], cells[3]))
    return fields, filers


def main():
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    program = sys.argv[1]
    corpus = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("PREFILE_CORPUS", os.path.join(root, "..", "shared", "corpus"))
    if not os.path.isdir(corpus):
        print("skipped: no corpus at", corpus)
        return 0
    headers = fields = filers = differences = 0
    for folder, _, names in sorted(os.walk(corpus)):
        for name in sorted(names):
            path = os.path.join(folder, name)
            if name.endswith((".json", ".tsv")):
                continue
            with open(path, "rb") as stream:
                expected = read(stream.read())
            if expected is None:
                continue
            actual = surveyed(program, path)
            headers, fields, filers = headers + 1, fields + len(expected[0]), filers + len(expected[1])
            for what, mine, other in (("field", expected[0], actual[0]), ("filer", expected[1], actual[1])):
                if mine == other:
                    continue
                differences += 1
                at = next((i for i, pair in enumerate(zip(mine, other)) if pair[0] != pair[1]), min(len(mine), len(other)))
                print(f"{path}: {what} {at}: this reader {mine[at:at + 1]}, prefile {other[at:at + 1]}")
    print(f"{headers} headers, {fields} fields, {filers} filers compared; {differences} differ")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
