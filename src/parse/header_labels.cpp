#include "parse/header_labels.h"

#include <algorithm>
#include <array>

namespace prefile::parse {
namespace {

struct BlockRow {
  std::string_view label;
  BlockKind kind;
};

constexpr std::array kBlocks{
    BlockRow{"BUSINESS ADDRESS", BlockKind::business_address},
    BlockRow{"CO REGISTRANT", BlockKind::filer},
    BlockRow{"COMPANY DATA", BlockKind::company},
    BlockRow{"DEPOSITOR", BlockKind::filer},
    BlockRow{"EXISTING SERIES AND CLASSES CONTRACTS", BlockKind::section},
    BlockRow{"FILED BY", BlockKind::filer},
    BlockRow{"FILED FOR", BlockKind::filer},
    BlockRow{"FILER", BlockKind::filer},
    BlockRow{"FILING VALUES", BlockKind::company},
    BlockRow{"FORMER COMPANY", BlockKind::former_name},
    BlockRow{"FORMER NAME", BlockKind::former_name},
    BlockRow{"ISSUER", BlockKind::filer},
    BlockRow{"ISSUING ENTITY", BlockKind::filer},
    BlockRow{"MAIL ADDRESS", BlockKind::mail_address},
    BlockRow{"MERGER SERIES AND CLASSES CONTRACTS", BlockKind::section},
    BlockRow{"MULTI ACCESSION NUMBERS", BlockKind::section},
    BlockRow{"NEW SERIES AND CLASSES CONTRACTS", BlockKind::section},
    BlockRow{"OWNER DATA", BlockKind::company},
    BlockRow{"REPORTING OWNER", BlockKind::filer},
    BlockRow{"SECURITIZER", BlockKind::filer},
    BlockRow{"SERIAL COMPANY", BlockKind::filer},
    BlockRow{"SERIES AND CLASSES CONTRACTS DATA", BlockKind::section},
    BlockRow{"SUBJECT COMPANY", BlockKind::filer},
    BlockRow{"UNDERWRITER", BlockKind::filer},
};

struct SlotRow {
  std::string_view label;
  Slot slot;
};

constexpr std::array kSlots{
    SlotRow{"ABS ASSET CLASS", NoSlot{}},
    SlotRow{"ABS RULE", NoSlot{}},
    SlotRow{"ABS SUB ASSET CLASS", NoSlot{}},
    SlotRow{"ACCEPTANCE DATETIME", &Header::acceptance_datetime},
    SlotRow{"ACCESSION NUMBER", &Header::accession_number},
    SlotRow{"ACT", &Filer::act},
    SlotRow{"ACTION DATE", NoSlot{}},
    SlotRow{"ASSIGNED SIC", &Filer::sic},
    SlotRow{"BUSINESS PHONE", &Address::phone},
    SlotRow{"CALENDAR YEAR ENDING", NoSlot{}},
    SlotRow{"CENTRAL INDEX KEY", &Filer::cik},
    SlotRow{"CIK", &Filer::cik},
    SlotRow{"CITY", &Address::city},
    SlotRow{"CLASS CONTRACT ID", NoSlot{}},
    SlotRow{"CLASS CONTRACT NAME", NoSlot{}},
    SlotRow{"CLASS CONTRACT TICKER SYMBOL", NoSlot{}},
    SlotRow{"COMPANY CONFORMED NAME", &Filer::name},
    SlotRow{"CONFIRMING COPY", NoSlot{}},
    SlotRow{"CONFORMED NAME", &Filer::name},
    SlotRow{"CONFORMED PERIOD OF REPORT", &Header::period},
    SlotRow{"CONFORMED SUBMISSION TYPE", &Header::submission_type},
    SlotRow{"DATE AS OF CHANGE", &Header::change_date},
    SlotRow{"DATE CHANGED", FormerNameSlot::changed},
    SlotRow{"DATE OF FILING DATE CHANGE", &Header::change_date},
    SlotRow{"DATE OF NAME CHANGE", FormerNameSlot::changed},
    SlotRow{"DEPOSITOR CIK", NoSlot{}},
    SlotRow{"EFFECTIVENESS DATE", &Header::effectiveness_date},
    SlotRow{"EIN", &Filer::irs_number},
    SlotRow{"FILE NUMBER", &Filer::file_number},
    SlotRow{"FILED AS OF DATE", &Header::filing_date},
    SlotRow{"FILED PURSUANT TO GENERAL INSTRUCTION A2", NoSlot{}},
    SlotRow{"FILING DATE", &Header::filing_date},
    SlotRow{"FILM NUMBER", &Filer::film_number},
    SlotRow{"FISCAL YEAR END", &Filer::fiscal_year_end},
    SlotRow{"FORM TYPE", &Filer::form_type},
    SlotRow{"FORMER CONFORMED NAME", FormerNameSlot::name},
    SlotRow{"GROUP MEMBERS", NoSlot{}},
    SlotRow{"IRS NUMBER", &Filer::irs_number},
    SlotRow{"IS FILER A NEW REGISTRANT", NoSlot{}},
    SlotRow{"IS FILER A WELL KNOWN SEASONED ISSUER", NoSlot{}},
    SlotRow{"IS FUND 24F2 ELIGIBLE", NoSlot{}},
    SlotRow{"ITEM", NoSlot{}},
    SlotRow{"ITEM INFORMATION", ItemSlot{}},
    SlotRow{"ITEM NUMBER", NoSlot{}},
    SlotRow{"ITEM PERIOD", NoSlot{}},
    SlotRow{"ITEMS", ItemSlot{}},
    SlotRow{"MA I INDIVIDUAL", NoSlot{}},
    SlotRow{"NO ANNUAL ACTIVITY", NoSlot{}},
    SlotRow{"NO INITIAL PERIOD ACTIVITY", NoSlot{}},
    SlotRow{"NO QUARTERLY ACTIVITY", NoSlot{}},
    SlotRow{"ORGANIZATION NAME", &Filer::organization_name},
    SlotRow{"OWNER CIK", NoSlot{}},
    SlotRow{"PERIOD", &Header::period},
    SlotRow{"PERIOD START", NoSlot{}},
    SlotRow{"PHONE", &Address::phone},
    SlotRow{"PREVIOUS ACCESSION NUMBER", NoSlot{}},
    SlotRow{"PRIVATE TO PUBLIC", NoSlot{}},
    SlotRow{"PUBLIC DOCUMENT COUNT", &Header::document_count},
    SlotRow{"PUBLIC REFERENCE ACC", NoSlot{}},
    SlotRow{"PUBLIC REFERENCE ACCESSION NUMBER", NoSlot{}},
    SlotRow{"PUBLIC REL DATE", NoSlot{}},
    SlotRow{"RECEIVED DATE", NoSlot{}},
    SlotRow{"REFERENCE 462B", NoSlot{}},
    SlotRow{"REFERENCES 429", NoSlot{}},
    SlotRow{"REGISTERED ENTITY", NoSlot{}},
    SlotRow{"RELATIONSHIP", NoSlot{}},
    SlotRow{"RESOURCE EXT ISSUER", NoSlot{}},
    SlotRow{"RULE", NoSlot{}},
    SlotRow{"RULE NAME", NoSlot{}},
    SlotRow{"SEC ACT", &Filer::act},
    SlotRow{"SEC FILE NUMBER", &Filer::file_number},
    SlotRow{"SERIES ID", NoSlot{}},
    SlotRow{"SERIES NAME", NoSlot{}},
    SlotRow{"SPONSOR CIK", NoSlot{}},
    SlotRow{"SROS", NoSlot{}},
    SlotRow{"STANDARD INDUSTRIAL CLASSIFICATION", &Filer::sic},
    SlotRow{"STATE", &Address::state},
    SlotRow{"STATE OF INCORPORATION", &Filer::state_of_incorporation},
    SlotRow{"STREET 1", &Address::street1},
    SlotRow{"STREET 2", &Address::street2},
    SlotRow{"STREET1", &Address::street1},
    SlotRow{"STREET2", &Address::street2},
    SlotRow{"TIMESTAMP", NoSlot{}},
    SlotRow{"TYPE", &Header::submission_type},
    SlotRow{"WITHDRAWN ACCESSION NUMBER", NoSlot{}},
    SlotRow{"ZIP", &Address::zip},
};

template <typename Rows>
constexpr bool is_sorted_by_label(const Rows& rows) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i - 1].label >= rows[i].label) return false;
  }
  return true;
}
static_assert(is_sorted_by_label(kBlocks) && is_sorted_by_label(kSlots));

template <typename Rows>
auto find_row(const Rows& rows, std::string_view label) {
  const auto row = std::lower_bound(rows.begin(), rows.end(), label,
                                    [](const auto& entry, std::string_view wanted) { return entry.label < wanted; });
  return row != rows.end() && row->label == label ? &*row : nullptr;
}

constexpr std::array<std::string_view, 8> kSecretWords{"CCC",    "JWT",  "PASSPHRASE", "PASSWORD",
                                                       "PASSWD", "PMAC", "SECRET",     "TOKEN"};

}  // namespace

std::string normal_label(std::string_view name) {
  std::string label(name);
  for (char& c : label) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == '-' || c == '_') c = ' ';
  }
  return label;
}

std::optional<BlockKind> find_block(std::string_view label) {
  const auto* row = find_row(kBlocks, label);
  return row != nullptr ? std::optional(row->kind) : std::nullopt;
}

std::optional<Slot> find_slot(std::string_view label) {
  const auto* row = find_row(kSlots, label);
  return row != nullptr ? std::optional(row->slot) : std::nullopt;
}

bool is_secret_label(std::string_view label) {
  std::size_t start = 0;
  while (start <= label.size()) {
    const std::size_t end = std::min(label.find(' ', start), label.size());
    const std::string_view word = label.substr(start, end - start);
    if (std::any_of(kSecretWords.begin(), kSecretWords.end(),
                    [&](std::string_view each) { return word.ends_with(each); }))
      return true;
    start = end + 1;
  }
  return false;
}

}  // namespace prefile::parse
