#include "engine/prior.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/date.h"
#include "text/phrases.h"

namespace prefile::engine {
namespace {

std::set<std::string> ciks_of(const Filing& filing) {
  std::set<std::string> ciks;
  for (const Filer& filer : filing.header.filers) {
    if (is_who_files(filer)) ciks.insert(cik_of(filer));
  }
  ciks.erase("");
  return ciks;
}

std::set<std::string> names_of(const Filing& filing) {
  std::set<std::string> names;
  const auto add = [&](const std::optional<Value>& name) {
    if (name.has_value()) names.insert(text::fold_company_name(name->value));
  };
  for (const Filer& filer : filing.header.filers) {
    if (is_who_files(filer)) add(filer.name);
  }
  add(filing.cover.registrant);
  names.erase("");
  return names;
}

bool share_one(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& each) { return b.contains(each); });
}

bool is_same_input(const Filing& a, const Filing& b) {
  return !a.sources.empty() &&
         std::equal(a.sources.begin(), a.sources.end(), b.sources.begin(), b.sources.end(),
                    [](const auto& one, const auto& other) { return one->bytes == other->bytes; });
}

/// The day the header says it was filed, or accepted; not the period, nor a day of the cover.
std::optional<Date> day_filed(const Filing& filing) {
  if (filing.header.filing_date.has_value()) return parse_compact_date(filing.header.filing_date->value);
  if (!filing.header.acceptance_datetime.has_value()) return std::nullopt;
  return parse_compact_date(std::string_view(filing.header.acceptance_datetime->value).substr(0, 8));
}

}  // namespace

std::string cik_of(const Filer& filer) {
  if (!filer.cik.has_value()) return "";
  const std::string digits = text::digits_of(filer.cik->value);
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

bool is_who_files(const Filer& filer) {
  const std::string role = text::fold(filer.role.value);
  return role.find("issuer") == std::string::npos && role.find("subject") == std::string::npos;
}

bool is_same_filer(const Filing& a, const Filing& b) {
  const std::set<std::string> first = ciks_of(a);
  const std::set<std::string> second = ciks_of(b);
  if (!first.empty() && !second.empty()) return share_one(first, second);
  return share_one(names_of(a), names_of(b));
}

std::vector<const Filing*> earlier_filings(const Filing& filing, std::span<const Filing* const> given) {
  const std::optional<Date> day = day_filed(filing);
  std::vector<const Filing*> earlier;
  for (const Filing* each : given) {
    if (each == &filing || is_same_input(*each, filing) || !is_same_filer(*each, filing)) continue;
    const std::optional<Date> other = day_filed(*each);
    const bool is_later = day.has_value() && other.has_value() && *other >= *day;
    if (!is_later) earlier.push_back(each);
  }
  std::stable_sort(earlier.begin(), earlier.end(),
                   [](const Filing* a, const Filing* b) { return day_filed(*a) < day_filed(*b); });
  return earlier;
}

}  // namespace prefile::engine
