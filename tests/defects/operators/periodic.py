"""Defects of periodic reports: of their certifications and signatures. The rules are still to be written; their names
here are proposals."""
from filing import Planted, Span
from registry import operator

NO_CERTIFICATION_RULE = "no rule reads certifications yet (CRT-01 to CRT-05)"
NO_SIGNER_RULE = "no rule asks who signs a periodic report yet (SIG-06, SIG-07)"


def is_periodic(filing):
    return filing.form.split("/")[0] in ("10-K", "10-Q")


def certifications(filing, kind):
    """The certifications under Section 302 or 906, each with its document."""
    found = [each for each in filing.model.get("certifications", []) if each["kind"] == kind] if is_periodic(filing) else []
    return [(each, filing.documents[each["document"]]) for each in found]


def in_certification(filing, pattern, words):
    """Changes the first place of a certification under Section 302 that the pattern fits."""
    for _, document in certifications(filing, "302"):
        found = filing.find(pattern, document["body"])
        if found:
            return Planted([filing.replaced(found[0], words)])
    return None


@operator("certification-word-changed", expects="certifications/text-differs", todo=NO_CERTIFICATION_RULE)
def word(filing):
    """Paragraph 2 of a certification says "incorrect statement" for "untrue statement"."""
    return in_certification(filing, r"untrue(?= statement)", "incorrect")


@operator("certification-words-dropped", expects="certifications/text-differs", todo=NO_CERTIFICATION_RULE)
def words(filing):
    """Paragraph 4 of a certification leaves out internal control over financial reporting, as many did before 2007."""
    return in_certification(filing, r" and internal control over financial reporting \(as defined in exchange act rules "
                                    r"13a-15\(f\) and 15d-15\(f\)\)", "")


@operator("certification-paragraph-dropped", expects="certifications/paragraph-missing", todo=NO_CERTIFICATION_RULE)
def paragraph(filing):
    """A certification lacks paragraph 3."""
    for _, document in certifications(filing, "302"):
        found = filing.find(r"3\. ?based on my knowledge, the financial statements[^;]{0,400};", document["body"])
        if found:
            return Planted(filing.erased(found[0]), at=[document["body"]])
    return None


@operator("certification-of-another-report", expects="certifications/report-differs", todo=NO_CERTIFICATION_RULE)
def report(filing):
    """Paragraph 1 of a certification names another form."""
    wrong = "annual report on Form 10-K" if filing.form.startswith("10-Q") else "quarterly report on Form 10-Q"
    return in_certification(filing, r"(?:annual|quarterly) report on form 10-[KQ]", wrong)


@operator("certification-of-another-registrant", expects="certifications/registrant-differs", todo=NO_CERTIFICATION_RULE)
def registrant(filing):
    """Paragraph 1 of a certification names another registrant."""
    for _, document in certifications(filing, "302"):
        found = filing.find(r"report on form 10-[KQ] of [^;]{3,80}(?=;)", document["body"])
        if found:
            start = filing.find(r" of ", found[0])[0].end
            return Planted([filing.replaced(Span(start, found[0].end), "Zebulon Quarrystone Partners, Inc.")])
    return None


@operator("certification-unsigned", expects="certifications/unsigned", todo=NO_CERTIFICATION_RULE)
def unsigned(filing):
    """A certification is not signed."""
    return in_certification(filing, r"/ ?s ?/ [A-Z][^<\n]{3,40}", "____________________")


@operator("certification-title-in-first-line", expects="certifications/text-differs", todo=NO_CERTIFICATION_RULE)
def title(filing):
    """The first line of a certification adds the title to the name."""
    for certification, _ in certifications(filing, "302"):
        name = certification["certifier"]
        if name:
            return Planted([filing.replaced(Span(name["end"], name["end"]), ", Chief Executive Officer of the registrant")])
    return None


@operator("certifier-missing", expects="certifications/certifier-missing", todo=NO_CERTIFICATION_RULE)
def certifier(filing):
    """The chief financial officer did not certify: document and row are gone."""
    found = certifications(filing, "302")
    if len(found) != 2 or found[0][1] is found[1][1]:
        return None
    document = found[1][1]
    edits = [filing.without_document(document)] + filing.counted(-1)
    for row in filing.rows("31"):
        if row["number"]["value"] == document["type"]["value"].replace("EX-", ""):
            edits += filing.without_row(row)
    return Planted(edits, at=[filing.signature, filing.primary])


@operator("certification-906-missing", expects="certifications/section-906-missing", todo=NO_CERTIFICATION_RULE)
def section_906(filing):
    """The certification under Section 1350 is gone, document and row."""
    documents = filing.exhibits("32")
    if not is_periodic(filing) or not documents:
        return None
    edits = [filing.without_document(each) for each in documents] + filing.counted(-len(documents))
    for row in filing.rows("32"):
        edits += filing.without_row(row)
    return Planted(edits, at=[filing.primary])


@operator("signature-role-missing", expects="signatures/role-missing", todo=NO_SIGNER_RULE)
def role(filing):
    """The principal financial officer did not sign a periodic report."""
    for signature in filing.model.get("signatures", []) if is_periodic(filing) else []:
        if any(each["role"] == "principal-financial-officer" for each in signature["roles"]):
            later = filing.find(r"\(?principal financial(?: and accounting)? officer\)?",
                                Span(signature["end"], signature["end"] + 80))
            return Planted(filing.erased(signature) + [edit for each in later for edit in filing.erased(each)],
                           at=[filing.model["signatures"][0], filing.primary])
    return None
