#include "parse/draft_manifest.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>

#include "base/lines.h"
#include "base/names.h"
#include "base/toml.h"
#include "parse/header_labels.h"

namespace prefile::parse {
namespace {

using FilerSlotOf = std::optional<Value> Filer::*;

struct FilerKey {
  std::string_view key;
  FilerSlotOf slot;
};
constexpr std::array kFilerKeys{
    FilerKey{"name", &Filer::name},
    FilerKey{"cik", &Filer::cik},
    FilerKey{"irs_number", &Filer::irs_number},
    FilerKey{"file_number", &Filer::file_number},
    FilerKey{"state", &Filer::state_of_incorporation},
    FilerKey{"fiscal_year_end", &Filer::fiscal_year_end},
};
constexpr std::array<std::string_view, 6> kTopKeys{"form", "period", "filing_date", "items", "filer", "document"};
constexpr std::array<std::string_view, 3> kDocumentKeys{"file", "type", "description"};

/// Where a value stands: TOML's lines and columns (code points) as bytes.
class Places {
 public:
  Places(std::string_view toml, std::string_view name) : toml_(toml), lines_(toml), name_(name) {}

  [[nodiscard]] std::uint32_t offset_of(const toml::source_position& place) const {
    const LineColumn read{static_cast<std::uint32_t>(place.line), static_cast<std::uint32_t>(place.column)};
    return static_cast<std::uint32_t>(lines_.offset_of(read));
  }

  /// The bytes of a value, without the quotation marks of a string.
  [[nodiscard]] Span span_of(const toml::source_region& region) const {
    Span span{0, offset_of(region.begin), offset_of(region.end)};
    const auto at = [&](std::uint32_t offset) { return toml_[offset]; };
    while (span.size() >= 2 && (at(span.start) == '"' || at(span.start) == '\'') &&
           at(span.end - 1) == at(span.start)) {
      ++span.start;
      --span.end;
    }
    return span;
  }

  [[nodiscard]] Error wrong(std::string message, const toml::source_region& region) const {
    return {ErrorCode::bad_configuration, std::move(message),
            std::string(name_) + ":" + std::to_string(region.begin.line) + ":" + std::to_string(region.begin.column)};
  }

 private:
  std::string_view toml_;
  LineIndex lines_;
  std::string_view name_;
};

class ManifestReader {
 public:
  ManifestReader(const toml::table& table, const Places& places) : table_(table), places_(places) {}

  Result<Manifest> read();

 private:
  using Fault = std::optional<Error>;

  Fault check_keys(const toml::table& table, std::span<const std::string_view> known) const;
  Fault text(const toml::table& table, std::string_view key, std::string_view block, std::optional<Value>& out);
  Fault date(std::string_view key, std::optional<Value>& out);
  Fault items();
  Fault filer(const toml::table& table);
  Fault document(const toml::table& table);
  /// The tables of `[[key]]`.
  Fault tables(std::string_view key, Fault (ManifestReader::*read_one)(const toml::table&));
  void add_field(std::string_view block, const toml::key& key, const Value& value) {
    const Value label{std::string(key.str()), places_.span_of(key.source())};
    manifest_.header.fields.push_back({label, value, std::string(block)});
  }
  [[nodiscard]] Error wrong_type(std::string_view key, std::string_view wanted, const toml::node& node) const {
    return places_.wrong("'" + std::string(key) + "' must be " + std::string(wanted), node.source());
  }

  const toml::table& table_;
  const Places& places_;
  Manifest manifest_;
  std::set<std::string> listed_;
};

ManifestReader::Fault ManifestReader::check_keys(const toml::table& table,
                                                 std::span<const std::string_view> known) const {
  for (const auto& [key, node] : table) {
    if (std::find(known.begin(), known.end(), key.str()) != known.end()) continue;
    if (is_secret_label(normal_label(key.str()))) {
      return places_.wrong("filing.toml must hold no code or password; prefile needs none", key.source());
    }
    const std::vector<std::string> names(known.begin(), known.end());
    const std::string near = nearest_name(key.str(), names);
    return places_.wrong(
        "unknown key '" + std::string(key.str()) + "'" + (near.empty() ? "" : "; did you mean '" + near + "'?"),
        key.source());
  }
  return std::nullopt;
}

ManifestReader::Fault ManifestReader::text(const toml::table& table, std::string_view key, std::string_view block,
                                           std::optional<Value>& out) {
  const auto found = table.find(key);
  if (found == table.end()) return std::nullopt;
  const toml::value<std::string>* value = found->second.as_string();
  if (value == nullptr) return wrong_type(key, "a text in quotation marks", found->second);
  if (value->get().empty()) return std::nullopt;
  out = Value{value->get(), places_.span_of(found->second.source())};
  add_field(block, found->first, *out);
  return std::nullopt;
}

// 2026-03-04, as a date or a text, becomes 20260304: the way submission headers write it.
ManifestReader::Fault ManifestReader::date(std::string_view key, std::optional<Value>& out) {
  const auto found = table_.find(key);
  if (found == table_.end()) return std::nullopt;
  std::optional<Date> day;
  if (const toml::value<toml::date>* value = found->second.as_date()) {
    day = make_date(value->get().year, value->get().month, value->get().day);
  } else if (const toml::value<std::string>* text = found->second.as_string()) {
    if (text->get().empty()) return std::nullopt;
    day = parse_iso_date(text->get());
  }
  if (!day.has_value()) return wrong_type(key, "a date like 2026-03-04", found->second);
  std::string compact = format_iso_date(*day);
  compact.erase(std::remove(compact.begin(), compact.end(), '-'), compact.end());
  out = Value{std::move(compact), places_.span_of(found->second.source())};
  add_field("", found->first, *out);
  return std::nullopt;
}

ManifestReader::Fault ManifestReader::items() {
  constexpr std::string_view kKey = "items";
  const auto found = table_.find(kKey);
  if (found == table_.end()) return std::nullopt;
  const toml::array* list = found->second.as_array();
  if (list == nullptr) return wrong_type(kKey, "a list like [\"7.01\", \"9.01\"]", found->second);
  for (const toml::node& each : *list) {
    const toml::value<std::string>* value = each.as_string();
    if (value == nullptr) return wrong_type(kKey, "a list like [\"7.01\", \"9.01\"]", each);
    const Value item{value->get(), places_.span_of(each.source())};
    manifest_.header.items.push_back({item, {}});
    add_field("", found->first, item);
  }
  return std::nullopt;
}

ManifestReader::Fault ManifestReader::tables(std::string_view key,
                                             Fault (ManifestReader::*read_one)(const toml::table&)) {
  const auto found = table_.find(key);
  if (found == table_.end()) return std::nullopt;
  const std::string wanted = "a section [[" + std::string(key) + "]]";
  const toml::array* list = found->second.as_array();
  if (list == nullptr) return wrong_type(key, wanted, found->second);
  for (const toml::node& each : *list) {
    const toml::table* table = each.as_table();
    if (table == nullptr) return wrong_type(key, wanted, each);
    if (Fault fault = (this->*read_one)(*table)) return fault;
  }
  return std::nullopt;
}

ManifestReader::Fault ManifestReader::filer(const toml::table& table) {
  std::array<std::string_view, kFilerKeys.size()> keys;
  std::transform(kFilerKeys.begin(), kFilerKeys.end(), keys.begin(), [](const FilerKey& row) { return row.key; });
  if (Fault fault = check_keys(table, keys)) return fault;
  Filer filer;
  filer.role = {"FILER", {0, places_.offset_of(table.source().begin), places_.offset_of(table.source().begin)}};
  filer.span = places_.span_of(table.source());
  for (const FilerKey& row : kFilerKeys) {
    if (Fault fault = text(table, row.key, "filer", filer.*row.slot)) return fault;
  }
  manifest_.header.filers.push_back(std::move(filer));
  return std::nullopt;
}

ManifestReader::Fault ManifestReader::document(const toml::table& table) {
  if (Fault fault = check_keys(table, kDocumentKeys)) return fault;
  ManifestDocument document;
  std::optional<Value> file;
  const std::size_t fields = manifest_.header.fields.size();
  if (Fault fault = text(table, "file", "", file)) return fault;
  if (!file.has_value()) return places_.wrong("a [[document]] must name its file", table.source());
  if (!listed_.insert(file->value).second) {
    return places_.wrong("the file '" + file->value + "' is listed twice", table.source());
  }
  document.file = *file;
  if (Fault fault = text(table, "type", "", document.type)) return fault;
  if (Fault fault = text(table, "description", "", document.description)) return fault;
  manifest_.header.fields.resize(fields);  // they describe the document, not the submission
  manifest_.documents.push_back(std::move(document));
  return std::nullopt;
}

Result<Manifest> ManifestReader::read() {
  Header& header = manifest_.header;
  for (const Fault& fault : {check_keys(table_, kTopKeys), text(table_, "form", "", header.submission_type),
                             date("period", header.period), date("filing_date", header.filing_date), items(),
                             tables("filer", &ManifestReader::filer), tables("document", &ManifestReader::document)}) {
    if (fault.has_value()) return *fault;
  }
  header.present = !header.fields.empty();
  header.dialect = header.present ? "toml" : "";
  return std::move(manifest_);
}

/// Whether a key has more parts than any of a manifest: the parser nests a table for each part of a dotted key, without
/// end. Strings and comments do not count.
bool has_deep_key(std::string_view toml) {
  constexpr int kMostDots = 8;
  int dots = 0;
  for (std::size_t at = 0; at < toml.size(); ++at) {
    const char c = toml[at];
    if (c == '"' || c == '\'') {
      const std::string_view triple = c == '"' ? "\"\"\"" : "\'\'\'";
      const bool is_long = toml.substr(at, 3) == triple;
      std::size_t end = at + (is_long ? 3 : 1);
      while (end < toml.size() && (is_long ? toml.substr(end, 3) != triple : toml[end] != c && toml[end] != '\n')) {
        end += c == '"' && toml[end] == '\\' ? 2 : 1;
      }
      at = end + (is_long ? 2 : 0);
    } else if (c == '#') {
      at = std::min(toml.find('\n', at), toml.size()) - 1;
    } else if (c == '=' || c == ',' || c == '\n' || c == '{' || c == '[') {
      dots = 0;
    } else if (c == '.' && ++dots > kMostDots) {
      return true;
    }
  }
  return false;
}

}  // namespace

Result<Manifest> read_manifest(std::string_view toml, std::string_view name) {
  const Places places(toml, name);
  if (has_deep_key(toml)) {
    return Error{ErrorCode::bad_configuration, "a key has more parts than any key of a filing.toml", std::string(name)};
  }
  const toml::parse_result parsed = toml::parse(toml, name);
  if (!parsed) return places.wrong(std::string(parsed.error().description()), parsed.error().source());
  Result<Manifest> manifest = ManifestReader(parsed.table(), places).read();
  if (manifest && manifest->header.present) manifest->header.span = {0, 0, static_cast<std::uint32_t>(toml.size())};
  return manifest;
}

}  // namespace prefile::parse
