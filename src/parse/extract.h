// Extraction: finds cover, items, exhibits, signatures and legends in documents that were scanned.
// Each function reads `filing.documents` (and `filing.header` for the form and date) and fills its own
// part of the model. None judges; where a reading is unsure it records the doubt.
#pragma once

#include "model/filing.h"
#include "parse/limits.h"

namespace prefile::parse {

/// Reads the bodies of the filer's documents: the text of HTML and plain text, the tree of XML.
void scan_documents(Filing& filing, const Limits& limits);
/// Everything below, and `form` and `filing_date`, for documents that were scanned.
void fill_model(Filing& filing);

/// Fills `cover` from the primary document.
void find_cover(Filing& filing);
/// Fills `contents` from the primary document.
void find_contents(Filing& filing);
/// Fills `items`, `item_gaps` and `items_recognition` from the primary document, and `number` of the header's items;
/// needs the contents.
void find_items(Filing& filing);
/// Fills each document's `heading_number` and `heading_title`, `exhibit_index` and `exhibit_mentions`.
void find_exhibits(Filing& filing);
/// Fills `signature_blocks` and `signatures_recognition`.
void find_signatures(Filing& filing);
/// Fills `pasted` of the exhibit index' entries; needs exhibits and signatures.
void find_pasted_exhibits(Filing& filing);
/// Fills `certifications`.
void find_certifications(Filing& filing);
/// Fills `accountants`: reports in annual reports and registration statements, consents in exhibits 23.
void find_accountants(Filing& filing);
/// Fills `fees`; needs the documents' exhibit numbers.
void find_fees(Filing& filing);
/// Fills `legends`, `forward_looking_statements` and `furnished_passages`.
void find_legends(Filing& filing);

}  // namespace prefile::parse
