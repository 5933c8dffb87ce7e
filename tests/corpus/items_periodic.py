#!/usr/bin/env python3
"""Compares the items that `prefile inspect` reads in periodic reports and registration statements with truth written by hand.

usage: items_periodic.py [--program PREFILE] [--corpus FOLDER] [--markdown]
Wrong is an item that is not there or is put elsewhere; silently wrong, one of these without a doubt.
"""
import argparse
import collections
import csv
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TRUTH_FILES = {"items_10k_10q.tsv": None, "items_20f.tsv": "20-F", "items_registration.tsv": "registration"}
NOT_SHOWN = {"absent"}


def read_truth(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        truth = collections.defaultdict(list)
        for row in rows:
            truth[row["file"]].append(row)
    return truth


def inspect(program, path):
    run = subprocess.run([program, "inspect", "--format", "json", path], capture_output=True, check=False)
    model = json.loads(run.stdout)
    return model[0] if isinstance(model, list) else model


def group_of(file, fixed):
    if fixed:
        return fixed
    form = next(part for part in file.split("/") if part.startswith("10-"))
    return {"10-Q_A": "10-Q", "10-K405": "10-K"}.get(form, form)


class Count:
    def __init__(self):
        self.documents = self.right = self.missing = self.wrong = self.silent = 0

    def add(self, other):
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def row(self, name):
        read = self.right + self.wrong
        precision = self.right / read if read else 1.0
        recall = self.right / (self.right + self.missing) if self.right + self.missing else 1.0
        silent = self.silent / read if read else 0.0
        return (f"| {name} | {self.documents} | {self.right} | {self.wrong} | {self.missing} | {precision:.3f} "
                f"| {recall:.3f} | {self.silent} of {read} ({silent:.1%}) |")


def compare(file, rows, items):
    """Counts, and a line for each difference."""
    count = Count()
    count.documents = 1
    notes = []
    wanted = {(row["part"], row["number"]): int(row["offset"]) for row in rows if row["status"] not in NOT_SHOWN}
    has_parts = any(part != "-" for part, _ in wanted)
    found = set()
    for item in items:
        key = (item["part"] if has_parts else "-", item["number"])
        heading = item["heading"]
        offset = wanted.get(key)
        is_right = offset is not None and key not in found and heading["start"] <= offset < max(
            heading["end"], heading["start"] + 1)
        if is_right:
            count.right += 1
            found.add(key)
            continue
        count.wrong += 1
        count.silent += 0 if item["doubt"] else 1
        notes.append(f"{file}: part {key[0]} item {key[1]} read at {heading['start']}, truth {offset}; "
                     f"doubt: {item['doubt'] or 'none'}")
    for key in sorted(wanted.keys() - found):
        count.missing += 1
        notes.append(f"{file}: part {key[0]} item {key[1]} at {wanted[key]} not read")
    return count, notes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default="build/release/prefile")
    parser.add_argument("--corpus", default=os.environ.get("PREFILE_CORPUS", "../shared/corpus"))
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    if not pathlib.Path(options.corpus).is_dir():
        print(f"skipped: no corpus at {options.corpus}")
        return 0
    groups = collections.defaultdict(Count)
    notes = []
    for name, fixed in TRUTH_FILES.items():
        for file, rows in read_truth(HERE / "truth" / name).items():
            model = inspect(options.program, str(pathlib.Path(options.corpus) / file))
            count, differences = compare(file, rows, model["items"])
            groups[group_of(file, fixed)].add(count)
            notes += differences
    if options.markdown:
        print("## Items of periodic reports and registration statements\n")
        print("Truth: `items_10k_10q.tsv`, `items_20f.tsv`, `items_registration.tsv`. An item is right when part, number and")
        print("place of the heading are; silently wrong when it is not and carries no doubt.\n")
    print("| form | documents | right | wrong | missing | precision | recall | silently wrong |")
    print("|---|---|---|---|---|---|---|---|")
    for name in sorted(groups):
        print(groups[name].row(name))
    if not options.markdown:
        print()
        print("\n".join(notes))
    return 0


if __name__ == "__main__":
    sys.exit(main())
