#!/usr/bin/env python3
"""Compares the trees of every XML document of a corpus with what Python's xml.etree reads.

usage: tests/corpus/xml_tree_survey.py [--program build/release/tests/prefile_xml_tree_survey] [--corpus DIR]

Both readings are brought to one form (parent, namespace, local name, own text and attributes with white space folded)
and must have the same digest; where one refuses a document, so must the other. Exits with 1 when any differs."""
import argparse
import hashlib
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DEFAULT_CORPUS = os.environ.get("PREFILE_CORPUS", os.path.join(os.path.dirname(ROOT), "shared", "corpus"))
SKIPPED_FOLDERS = {"oracle"}
SECRETS = ("ccc", "password", "passphrase", "token")  # names that end so hold what the program masks
BLANK = " \t\n\r\v\f"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(ROOT, "build", "release", "tests", "prefile_xml_tree_survey"))
    parser.add_argument("--corpus", default=DEFAULT_CORPUS)
    return parser.parse_args()


def files_of(corpus):
    for folder, folders, names in os.walk(corpus):
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)
        for name in sorted(names):
            if name != "MANIFEST.tsv":
                yield os.path.join(folder, name)


def folded(text):
    return " ".join(part for part in re.split("[%s]+" % BLANK, text or "") if part)


def spaced(name):
    """"{namespace}local" as "namespace local"."""
    return name[1:].replace("}", " ", 1) if name.startswith("{") else " " + name


def canonical_form(root):
    """One line for each element in document order, with the number of its parent."""
    lines = []
    open_elements = [(root, 0)]
    while open_elements:
        element, parent = open_elements.pop()
        number = len(lines)
        text = folded((element.text or "") + "".join(child.tail or "" for child in element))
        local = spaced(element.tag).split(" ")[1]
        if local.lower().endswith(SECRETS):
            text = re.sub("[^ ]", "*", text)
        parts = [str(parent), spaced(element.tag), text]
        parts += [spaced(name) + "=" + folded(value) for name, value in element.attrib.items()]
        lines.append("\t".join(parts) + "\n")
        open_elements += [(child, number) for child in reversed(element)]
    return "".join(lines).encode("utf-8")


def second_reading(body):
    try:
        return ElementTree.fromstring(body.strip())
    except (ElementTree.ParseError, LookupError, ValueError) as error:
        return str(error)


def main():
    options = arguments()
    counts = {"documents": 0, "elements": 0, "attributes": 0, "refused by both": 0, "different": 0, "untrue places": 0}
    for path in files_of(options.corpus):
        done = subprocess.run([options.program, path], stdout=subprocess.PIPE, check=True)
        for line in done.stdout.decode("utf-8", "replace").splitlines():
            name, start, end, kind, *rest = line.split("\t")
            with open(name, "rb") as stream:
                body = stream.read()[int(start):int(end)]
            counts["documents"] += 1
            second = second_reading(body)
            if kind == "problem":
                agreed = isinstance(second, str)
                counts["refused by both"] += agreed
                print("%s at %s: %s (%s); Python: %s" % (name, start, rest[0], rest[1], second if agreed else "reads it"))
            else:
                counts["elements"] += int(rest[0])
                counts["attributes"] += int(rest[1])
                counts["untrue places"] += int(rest[3])
                agreed = not isinstance(second, str) and hashlib.sha256(canonical_form(second)).hexdigest() == rest[2]
            if not agreed:
                counts["different"] += 1
                print("%s at %s: the readings differ" % (name, start))
    print(", ".join("%s: %d" % pair for pair in counts.items()))
    return 1 if counts["different"] or counts["untrue places"] or not counts["documents"] else 0


if __name__ == "__main__":
    sys.exit(main())
