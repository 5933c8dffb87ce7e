#include "engine/prior.h"

#include <algorithm>
#include <set>
#include <string>

#include "text/phrases.h"

namespace prefile::engine {
namespace {

std::set<std::string> ciks_of(const Filing& filing) {
  std::set<std::string> ciks;
  for (const Filer& filer : filing.header.filers) ciks.insert(cik_of(filer));
  ciks.erase("");
  return ciks;
}

std::set<std::string> names_of(const Filing& filing) {
  std::set<std::string> names;
  const auto add = [&](const std::optional<Value>& name) {
    if (name.has_value()) names.insert(text::fold_company_name(name->value));
  };
  for (const Filer& filer : filing.header.filers) add(filer.name);
  add(filing.cover.registrant);
  names.erase("");
  return names;
}

bool share_one(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& each) { return b.contains(each); });
}

bool is_same_input(const Filing& a, const Filing& b) {
  return !a.sources.empty() && !b.sources.empty() && a.sources[0]->bytes == b.sources[0]->bytes;
}

}  // namespace

std::string cik_of(const Filer& filer) {
  if (!filer.cik.has_value()) return "";
  const std::string digits = text::digits_of(filer.cik->value);
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

bool is_same_filer(const Filing& a, const Filing& b) {
  const std::set<std::string> first = ciks_of(a);
  const std::set<std::string> second = ciks_of(b);
  if (!first.empty() && !second.empty()) return share_one(first, second);
  return share_one(names_of(a), names_of(b));
}

std::vector<const Filing*> earlier_filings(const Filing& filing, std::span<const Filing* const> given) {
  std::vector<const Filing*> earlier;
  for (const Filing* each : given) {
    if (each == &filing || is_same_input(*each, filing) || !is_same_filer(*each, filing)) continue;
    const bool is_later =
        each->filing_date.has_value() && filing.filing_date.has_value() && *each->filing_date >= *filing.filing_date;
    if (!is_later) earlier.push_back(each);
  }
  std::stable_sort(earlier.begin(), earlier.end(),
                   [](const Filing* a, const Filing* b) { return a->filing_date < b->filing_date; });
  return earlier;
}

}  // namespace prefile::engine
