#!/usr/bin/env python3
"""Compares what the parser finds about items and exhibits with the truth and with another tool's output.

usage: tests/corpus/oracle_items.py [--program build/dev/tests/prefile_oracle_items] [--corpus DIR] [--markdown] [-v]

truth   tests/corpus/truth/items_exhibits_8k.tsv, written by hand from corpus/8-K: precision and recall
oracle  corpus/oracle/edgar-crawler-8-K/*.json: an item is present when its text is not empty. Disagreements that
        tests/corpus/oracle_items.md explains are counted apart.

--markdown prints the section of docs/accuracy.md. Exits with 1 when less than 97 % of the oracle's filings agree, when a
disagreement is not explained, or when the truth is not met; 0 with a message when there is no corpus."""
import argparse
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HERE = os.path.join(ROOT, "tests", "corpus")
DEFAULT_CORPUS = os.environ.get("PREFILE_CORPUS", os.path.join(os.path.dirname(ROOT), "shared", "corpus"))
COLUMNS = ["reported", "not_applicable", "index", "headings"]
REQUIRED_AGREEMENT = 0.97


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(ROOT, "build", "dev", "tests", "prefile_oracle_items"))
    parser.add_argument("--corpus", default=DEFAULT_CORPUS)
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("-v", "--verbose", action="store_true")
    return parser.parse_args()


def as_list(cell):
    return [] if cell == "-" else cell.split(",")


def read_filings(program, paths):
    """What the parser finds: path to a dictionary of lists."""
    found = {}
    for start in range(0, len(paths), 100):
        done = subprocess.run([program, *paths[start:start + 100]], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              check=False)
        if done.returncode < 0:
            sys.exit(f"{program} was ended by signal {-done.returncode}")
        for line in done.stdout.decode("utf-8", "replace").splitlines():
            path, reported, none, index, headings, header, doubts = line.split("\t")
            found[path] = dict(zip(COLUMNS, map(as_list, (reported, none, index, headings)))) | {
                "header": as_list(header), "doubts": doubts}
    return found


def read_truth():
    rows = {}
    with open(os.path.join(HERE, "truth", "items_exhibits_8k.tsv"), encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or line.startswith("file\t"):
                continue
            name, *cells = line.rstrip("\n").split("\t")
            rows[name] = dict(zip(COLUMNS, map(as_list, cells)))
    return rows


def compare_truth(options, report):
    truth = read_truth()
    paths = {name: os.path.join(options.corpus, "8-K", name) for name in truth}
    found = read_filings(options.program, list(paths.values()))
    all_right = True
    for column in COLUMNS:
        right = extra = missing = 0
        for name, row in truth.items():
            seen = found.get(paths[name], dict.fromkeys(COLUMNS, []))[column]
            want = row[column]
            if column == "headings":  # in the order of the documents
                want = [f"{i}={each}" for i, each in enumerate(want) if each != "-"]
                seen = [f"{i}={each}" for i, each in enumerate(seen) if each != "-"]
            right += len(set(want) & set(seen))
            extra += len(set(seen) - set(want))
            missing += len(set(want) - set(seen))
            if set(want) != set(seen):
                all_right = False
                report.differences.append(f"{name} {column}: truth {','.join(want) or '-'}, found {','.join(seen) or '-'}")
        report.truth.append((column, right, extra, missing))
    return all_right


def read_explanations():
    explained = {}
    path = os.path.join(HERE, "oracle_items.md")
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            for line in file:
                match = re.match(r"\|\s*(\S+\.(?:htm|html|txt))\s*\|", line)
                if match:
                    explained[match.group(1)] = line.strip()
    return explained


def oracle_pairs(corpus):
    """(path of the filing, items the oracle found)"""
    folder = os.path.join(corpus, "oracle", "edgar-crawler-8-K")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            data = json.load(file)
        stem = name[:-len(".json")]
        candidates = [os.path.join(corpus, "documents", "single-documents", "8-K", stem + end) for end in (".htm", ".txt")]
        candidates.append(os.path.join(corpus, "8-K", stem + ".txt"))
        path = next((each for each in candidates if os.path.exists(each)), None)
        items = {key[len("item_"):] for key, text in data.items() if key.startswith("item_") and text.strip()}
        yield path, items


def compare_oracle(options, report):
    pairs = [(path, items) for path, items in oracle_pairs(options.corpus) if path]
    found = read_filings(options.program, [path for path, _ in pairs])
    explained = read_explanations()
    unexplained = 0
    for path, items in pairs:
        ours = set(found.get(path, {"reported": []})["reported"]) | set(found.get(path, {"not_applicable": []})["not_applicable"])
        name = os.path.basename(path)
        report.oracle_total += 1
        if ours == items:
            report.oracle_same += 1
            continue
        is_explained = name in explained
        unexplained += not is_explained
        report.oracle_differences.append((name, sorted(items), sorted(ours), is_explained))
    return report.oracle_same >= REQUIRED_AGREEMENT * report.oracle_total and unexplained == 0


class Report:
    def __init__(self):
        self.truth, self.differences, self.oracle_differences = [], [], []
        self.oracle_total = self.oracle_same = 0

    def rates(self):
        for column, right, extra, missing in self.truth:
            precision = right / (right + extra) if right + extra else 1.0
            recall = right / (right + missing) if right + missing else 1.0
            yield column, right, extra, missing, precision, recall

    def print_text(self, verbose):
        for column, right, extra, missing, precision, recall in self.rates():
            print(f"truth   {column:15} right {right:4}  extra {extra:3}  missing {missing:3}  "
                  f"precision {precision:.3f}  recall {recall:.3f}")
        for difference in self.differences:
            print("        " + difference)
        explained = sum(1 for each in self.oracle_differences if each[3])
        print(f"oracle  {self.oracle_same} of {self.oracle_total} filings agree "
              f"({100 * self.oracle_same / self.oracle_total:.1f} %); {explained} of the others are explained")
        for name, theirs, ours, is_explained in self.oracle_differences:
            if verbose or not is_explained:
                print(f"        {name}: oracle {','.join(theirs) or '-'}, prefile {','.join(ours) or '-'}"
                      f"{'' if is_explained else '  NOT EXPLAINED'}")

    def print_markdown(self):
        print("## 8-K items and exhibits\n")
        print("Made by `tests/corpus/oracle_items.py --markdown`. The truth was written by hand from "
              f"{len(read_truth())} submissions before the parser read them.\n")
        print("| what | right | extra | missing | precision | recall |\n|---|---|---|---|---|---|")
        words = {"reported": "items reported", "not_applicable": "items said not to apply",
                 "index": "exhibit index entries", "headings": "exhibit headings"}
        for column, right, extra, missing, precision, recall in self.rates():
            print(f"| {words[column]} | {right} | {extra} | {missing} | {precision:.3f} | {recall:.3f} |")
        print(f"\nAnother tool's output on {self.oracle_total} reports: the same items in {self.oracle_same} "
              f"({100 * self.oracle_same / self.oracle_total:.1f} %). The others are explained in "
              "`tests/corpus/oracle_items.md`.")


def main():
    options = arguments()
    if not os.path.isdir(os.path.join(options.corpus, "8-K")):
        print(f"skipped: no corpus at {options.corpus}")
        return 0
    report = Report()
    truth_met = compare_truth(options, report)
    oracle_met = compare_oracle(options, report)
    if options.markdown:
        report.print_markdown()
    else:
        report.print_text(options.verbose)
    return 0 if truth_met and oracle_met else 1


if __name__ == "__main__":
    sys.exit(main())
