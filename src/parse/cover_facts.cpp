// The cover's inline XBRL facts as a second reading.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "parse/cover_page.h"
#include "text/dates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

using Field = std::optional<Value> Cover::*;

enum class Compare : std::uint8_t { text, digits, date };

struct CoverFact {
  std::string_view name;
  Field field;
  Compare compare;
  std::string_view form = "";  ///< the forms it means this on begin with this
};

constexpr std::array kCoverFacts{
    CoverFact{"dei:EntityRegistrantName", &Cover::registrant, Compare::text},
    CoverFact{"dei:EntityIncorporationStateCountryCode", &Cover::state, Compare::text},
    CoverFact{"dei:EntityTaxIdentificationNumber", &Cover::irs_number, Compare::digits},
    CoverFact{"dei:EntityAddressPostalZipCode", &Cover::zip, Compare::text},
    CoverFact{"dei:DocumentPeriodEndDate", &Cover::earliest_event_date, Compare::date, "8-K"},
    CoverFact{"dei:DocumentPeriodEndDate", &Cover::period, Compare::date, "10-K"},
    CoverFact{"dei:DocumentPeriodEndDate", &Cover::period, Compare::date, "10-Q"},
    CoverFact{"dei:DocumentPeriodEndDate", &Cover::period, Compare::date, "20-F"},
    CoverFact{"dei:DocumentPeriodEndDate", &Cover::period, Compare::date, "40-F"},
};

bool agree(const std::string& a, const std::string& b, Compare compare) {
  if (compare == Compare::digits) return text::digits_of(a) == text::digits_of(b);
  if (compare == Compare::date) {
    const auto first = text::find_date(a);
    const auto second = text::find_date(b);
    return !first.has_value() || !second.has_value() || first->date == second->date;
  }
  return text::fold(a) == text::fold(b);
}

}  // namespace

void read_cover_facts(const DocumentText& text, Cover& cover) {
  std::uint32_t confirmed = 0;
  for (const CoverFact& known : kCoverFacts) {
    if (!known.form.empty() && !(cover.form.has_value() && cover.form->value.starts_with(known.form))) continue;
    for (const Fact& fact : text.facts) {
      if (fact.hidden || fact.end <= fact.start || fact.end > cover.passage.end) continue;
      if (!text::equals_ignore_case(fact.name.value, known.name)) continue;
      std::optional<Value>& field = cover.*known.field;
      Value shown = make_cover_value(text, {{fact.start, fact.end}});
      if (!field.has_value()) {
        field = std::move(shown);
      } else if (agree(field->value, shown.value, known.compare) || field->span.contains(shown.span) ||
                 shown.span.contains(field->span)) {
        ++confirmed;
      } else if (cover.recognition.doubt.empty()) {
        cover.recognition.doubt =
            "the caption and the tagged fact " + std::string(known.name) + " show different values";
      }
      break;  // further ones belong to co-registrants
    }
  }
  if (confirmed > 0 && cover.recognition.recognised) cover.recognition.method = "fact+" + cover.recognition.method;
}

}  // namespace prefile::parse
