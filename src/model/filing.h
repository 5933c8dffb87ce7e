// The filing model: what a submission says, each value with its bytes. Extraction fills it, rules judge it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "model/certifications.h"
#include "model/cover.h"
#include "model/document.h"
#include "model/exhibits.h"
#include "model/items.h"
#include "model/recognition.h"
#include "model/signatures.h"

namespace prefile {

/// A run of bytes that spans point into. Spans count from the first of them; what people see (evidence, `inspect`)
/// counts in the named file, from `offset` and `line` on.
struct Source {
  std::string name;          ///< as reports show it: the input's path, or a decoded document's name
  std::string bytes;         ///< never changed after the filing was parsed
  std::uint32_t offset = 0;  ///< where the bytes begin in the named file, at the start of a line
  std::uint32_t line = 1;    ///< the number of that line
  bool was_utf16 = false;    ///< the file is UTF-16, and the bytes are its text in UTF-8
};

enum class Container : std::uint8_t {
  submission_text,  ///< `<SEC-DOCUMENT>`: the full submission text as disseminated
  ims_text,         ///< `<IMS-DOCUMENT>` of the 1990s
  sgml_header,      ///< `<SUBMISSION>`: .nc and .hdr.sgml, the header as tags
  single_document,  ///< one document without a header
  edgarlink_xml,    ///< EDGARLink submission XML
  folder,
  archive,
};
[[nodiscard]] std::string_view name_of(Container container);

// ---------------------------------------------------------------- submission header

struct Address {
  std::optional<Value> street1, street2, city, state, zip, phone;
  Span span{};
};

struct FormerName {
  Value name;
  std::optional<Value> changed;  ///< DATE OF NAME CHANGE, yyyymmdd
};

/// One FILER, SUBJECT COMPANY, FILED BY, REPORTING-OWNER or ISSUER block. The same company appears once
/// for each of its file numbers; group by `cik`.
struct Filer {
  Value role;  ///< the block's name as written: FILER, SUBJECT COMPANY ...
  Span span{};
  std::optional<Value> name, cik, sic, irs_number, state_of_incorporation, fiscal_year_end, organization_name;
  std::optional<Value> form_type, act, file_number, film_number;
  std::optional<Address> business_address, mail_address;
  std::vector<FormerName> former_names;
};

/// One ITEM INFORMATION line. `number` is what the form's definition makes of the text on the filing's
/// date; empty when the text is blank or unknown.
struct HeaderItem {
  Value text;
  std::string number;
};

/// Every line of the header as read, for `inspect` and for labels without a field of their own.
struct HeaderField {
  Value label;
  Value value;
  std::string block;  ///< the block it stands in, "" at submission level: "FILER/COMPANY DATA"
};

struct Header {
  bool present = false;
  std::string dialect;  ///< "labels", "tags"
  Span span{};
  std::optional<Value> accession_number, submission_type, document_count, period, filing_date, acceptance_datetime,
      change_date, effectiveness_date;
  std::vector<HeaderItem> items;
  std::vector<Filer> filers;
  std::vector<HeaderField> fields;
};

// ---------------------------------------------------------------- body

/// A passage that disclaims forward-looking statements, with the elements it shows.
struct Legend {
  Passage passage;
  std::optional<Value> identifies;  ///< "forward-looking statements"
  std::optional<Value> caution;     ///< actual results may differ materially
  std::optional<Value> factors;     ///< factors, or a pointer to them
  std::optional<Value> statute;     ///< names the Reform Act, Section 27A or 21E
  std::optional<Value> no_duty;     ///< no duty to update
};

/// A sentence that looks forward, outside legends and cover.
struct ForwardLookingStatement {
  Passage sentence;
  Value trigger;
  bool strong = false;
};

/// Words that say an item's information is furnished and not deemed filed (Form 8-K, General Instruction B.2).
struct FurnishedPassage {
  Passage sentence;
  bool says_furnished = false;
  bool says_not_filed = false;         ///< "shall not be deemed filed", Section 18
  bool says_not_incorporated = false;  ///< "nor shall it be deemed incorporated by reference"
};

/// Something the reader had to say while it read: damage, a cap, an unknown label.
struct Problem {
  std::string code;  ///< a stable word: "truncated", "limit-documents", "unknown-label"
  std::string message;
  Span span{};
  bool incomplete = false;  ///< the rest could not be read: the check ends with exit code 3
};

struct Filing {
  std::string name;  ///< what reports call it: the input's path, with "#2" when it is the second submission in it
  Container container = Container::submission_text;
  std::vector<std::unique_ptr<Source>> sources;  ///< [0] is the input
  Header header;
  std::vector<Document> documents;
  std::optional<DocumentIndex> primary;  ///< the document that is the form itself

  Cover cover;
  Recognition items_recognition;
  std::vector<Item> items;
  std::vector<ItemGap> item_gaps;  ///< in the order of the form; empty where its definition asks for no item
  Contents contents;
  ExhibitIndex exhibit_index;
  std::vector<ExhibitMention> exhibit_mentions;
  Recognition signatures_recognition;
  std::vector<SignatureBlock> signature_blocks;  ///< the form's own, in the primary document
  /// Certifications', consents', reports' and exhibits' signatures, in the order of the documents.
  std::vector<SignatureBlock> other_signature_blocks;
  std::vector<PowerOfAttorney> powers_of_attorney;
  std::vector<Passage> unclaimed_marks;  ///< "/s/" that belongs to no block
  std::vector<Certification> certifications;
  std::vector<AccountantPassage> accountants;
  std::vector<FeeExhibit> fees;
  std::vector<Legend> legends;
  std::vector<ForwardLookingStatement> forward_looking_statements;
  std::vector<FurnishedPassage> furnished_passages;

  std::vector<Span> unclaimed;  ///< bytes that belong to no node
  std::vector<Problem> problems;

  /// The form as the header gives it, else as the primary document's type or the cover does; "" when unknown.
  std::string form;
  /// Filing date from the header, else the period; the day whose law applies unless --as-of says another.
  std::optional<Date> filing_date;

  [[nodiscard]] std::string_view bytes_of(Span span) const;
  [[nodiscard]] std::string_view text_of(const Passage& passage) const;
  [[nodiscard]] Span span_of(const Passage& passage) const;
  /// The passage's text (white space folded across lines) with its bytes.
  [[nodiscard]] Value value_of(const Passage& passage) const;
  [[nodiscard]] const Document* primary_document() const;
};

}  // namespace prefile
