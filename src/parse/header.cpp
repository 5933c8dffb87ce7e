#include "parse/header.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "parse/container_lines.h"
#include "parse/header_labels.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kMaximumDepth = 16;
constexpr std::array<std::string_view, 2> kEndTags{"</SEC-HEADER>", "</IMS-HEADER>"};
constexpr std::array<std::string_view, 12> kForeignLines{"<DOCUMENT>",
                                                         "</DOCUMENT>",
                                                         "</SUBMISSION>",
                                                         "<SEC-DOCUMENT>",
                                                         "</SEC-DOCUMENT>",
                                                         "<IMS-DOCUMENT>",
                                                         "</IMS-DOCUMENT>",
                                                         "-----BEGIN PRIVACY-ENHANCED",
                                                         "-----END PRIVACY-ENHANCED",
                                                         "-->",
                                                         "<TEXT>",
                                                         "</HEAD>"};

template <std::size_t Count>
bool starts_with_any(std::string_view text, const std::array<std::string_view, Count>& prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [text](std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; });
}

bool is_name_character(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool is_label_character(char c) {
  return is_name_character(c) || std::string_view(" /.,&()'").find(c) != std::string_view::npos;
}

bool has_lower_case(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// A line taken apart. `name` is empty when the line is neither a tag nor a label.
struct Entry {
  Span name{};
  std::uint32_t value_start = 0;
  bool is_tag = false;
  bool is_end_tag = false;
};

Entry read_tag(std::string_view bytes, Span line) {
  Entry entry;
  std::uint32_t start = line.start + 1;
  entry.is_tag = true;
  entry.is_end_tag = start < line.end && bytes[start] == '/';
  if (entry.is_end_tag) ++start;
  std::uint32_t end = start;
  while (end < line.end && is_name_character(bytes[end])) ++end;
  if (end == start || end == line.end || bytes[end] != '>') return {};
  entry.name = {0, start, end};
  entry.value_start = end + 1;
  return entry;
}

Entry read_label(std::string_view bytes, Span line) {
  Entry entry;
  std::uint32_t end = line.start;
  while (end < line.end && is_label_character(bytes[end])) ++end;
  if (end == line.start || end == line.end || bytes[end] != ':') return {};
  entry.name = trim_span(bytes, line.start, end);
  entry.value_start = end + 1;
  return entry;
}

class HeaderReader {
 public:
  HeaderReader(Filing& filing, const Limits& limits)
      : filing_(filing), header_(filing.header), source_(filing.sources[0]->bytes), bytes_(source_), limits_(limits) {}

  HeaderEnd read(std::uint32_t start);

 private:
  struct Level {
    BlockKind kind = BlockKind::section;
    std::string label;     ///< in its normal spelling
    std::string name;      ///< as written
    bool has_end = false;  ///< an end tag is still to come
  };

  void find_end(std::uint32_t start);
  void take_line(Span line);
  void take_entry(const Entry& entry, Span line);
  void take_secret(const Entry& entry, Span line);
  void take_end_tag(const std::string& label, Span line);
  void continue_bracket(Span line);
  bool open_block(const Entry& entry, const std::string& label, Span line);
  void add_filer(const Entry& entry, Span line);
  void add_field(const Entry& entry, Value value);
  void assign(const Slot& slot, const Value& value);
  [[nodiscard]] bool leave_filer();
  void mask(std::uint32_t start, std::uint32_t end);
  void truncate_levels(std::size_t count);
  void extend_blocks(std::uint32_t end);
  void report(std::string code, std::string message, Span span, bool incomplete = false);
  [[nodiscard]] Filer* filer() { return filer_open_ ? &header_.filers.back() : nullptr; }
  [[nodiscard]] std::optional<Address>* address();
  [[nodiscard]] bool has_end_tag(const std::string& label) const {
    return std::binary_search(end_tags_.begin(), end_tags_.end(), label);
  }

  Filing& filing_;
  Header& header_;
  std::string& source_;
  std::string_view bytes_;
  const Limits& limits_;
  std::uint32_t end_ = 0;              ///< where the header's own lines end
  std::uint32_t after_ = 0;            ///< the same, or after its end tag
  std::vector<std::string> end_tags_;  ///< names of the end tags of the header, sorted
  std::vector<Level> levels_;
  std::string path_;
  bool filer_open_ = false;
  bool secret_continues_ = false;
  bool has_labels_ = false;
  bool has_start_tag_ = false;
  std::set<std::string, std::less<>> reported_;
};

HeaderEnd HeaderReader::read(std::uint32_t start) {
  find_end(start);
  if (after_ == start) return {start, false, false};
  header_.present = true;
  header_.span = {0, start, after_};
  for (std::uint32_t offset = start; offset < end_;) {
    const ContainerLine line = line_at(bytes_, offset);
    take_line(trim_span(bytes_, line.start, line.end));
    offset = line.next;
  }
  header_.dialect = has_labels_ ? "labels" : "tags";
  return {after_, has_start_tag_, after_ != end_};
}

void HeaderReader::find_end(std::uint32_t start) {
  const auto size = static_cast<std::uint32_t>(bytes_.size());
  end_ = after_ = size;
  for (std::uint32_t offset = start; offset < size;) {
    const ContainerLine line = line_at(bytes_, offset);
    const Span span = trim_span(bytes_, line.start, line.end);
    const std::string_view text = bytes_.substr(span.start, span.size());
    if (starts_with_any(text, kForeignLines)) {
      end_ = after_ = line.start;
      break;
    }
    if (starts_with_any(text, kEndTags)) {
      end_ = line.start;
      after_ = span.start + static_cast<std::uint32_t>(kEndTags[0].size());
      break;
    }
    if (text.substr(0, 2) == "</") {
      const Entry entry = read_tag(bytes_, span);
      if (!entry.name.is_empty()) end_tags_.push_back(normal_label(bytes_.substr(entry.name.start, entry.name.size())));
    }
    offset = line.next;
  }
  std::sort(end_tags_.begin(), end_tags_.end());
  end_tags_.erase(std::unique(end_tags_.begin(), end_tags_.end()), end_tags_.end());
}

void HeaderReader::take_line(Span line) {
  if (line.is_empty()) return;
  if (bytes_[line.start] == ']') {
    continue_bracket(line);
    line.start = skip_blank(bytes_, line.start + 1, line.end);
    if (line.is_empty()) return;
  }
  const Entry entry = bytes_[line.start] == '<' ? read_tag(bytes_, line) : read_label(bytes_, line);
  if (!entry.name.is_empty()) {
    take_entry(entry, line);
  } else if (secret_continues_) {
    mask(line.start, line.end);
  } else {
    report("unknown-header-line", "a line of the header is neither a label nor a tag", line);
  }
}

void HeaderReader::take_entry(const Entry& entry, Span line) {
  const std::string_view name = bytes_.substr(entry.name.start, entry.name.size());
  const std::string label = normal_label(name);
  secret_continues_ = !entry.is_end_tag && is_secret_label(label);
  if (secret_continues_) {
    take_secret(entry, line);
    return;
  }
  if (!entry.is_tag && has_lower_case(name)) {
    report("unknown-header-line", "a line of the header is neither a label nor a tag", line);
    return;
  }
  if (entry.is_end_tag) {
    take_end_tag(label, line);
    return;
  }
  if (label == "SUBMISSION") return;
  if (!entry.is_tag) has_labels_ = true;
  if (open_block(entry, label, line)) return;

  Value value = read_value(bytes_, entry.value_start, line.end);
  const std::optional<Slot> slot = find_slot(label);
  if (slot.has_value()) assign(*slot, value);
  const bool in_section = !levels_.empty() && levels_.back().kind == BlockKind::section;
  const bool is_envelope = label == "SEC HEADER" || label == "IMS HEADER";
  if (is_envelope) has_start_tag_ = true;
  if (!slot.has_value() && !is_envelope && !in_section && reported_.insert(label).second) {
    report("unknown-label", "prefile does not know the header label \"" + std::string(name) + "\"", entry.name);
  }
  add_field(entry, std::move(value));
  extend_blocks(line.end);
}

void HeaderReader::take_secret(const Entry& entry, Span line) {
  mask(entry.value_start, line.end);
  add_field(entry, {{}, {0, entry.value_start, entry.value_start}});
  extend_blocks(line.end);
}

void HeaderReader::take_end_tag(const std::string& label, Span line) {
  const auto level = std::find_if(levels_.rbegin(), levels_.rend(), [&](const Level& l) { return l.label == label; });
  if (level == levels_.rend()) {
    report("unmatched-tag", "an end tag of the header closes nothing", line);
    return;
  }
  extend_blocks(line.end);
  truncate_levels(static_cast<std::size_t>(levels_.rend() - level) - 1);
}

// EDGAR once broke the line before the bracket that closes an industry code; what follows it is a line of its own.
void HeaderReader::continue_bracket(Span line) {
  if (header_.fields.empty()) return;
  Value& value = header_.fields.back().value;
  const std::size_t open = value.value.rfind('[');
  if (open == std::string::npos || value.value.find(']', open) != std::string::npos) return;
  const Span before = value.span;
  value.value += ']';
  value.span.end = line.start + 1;
  if (Filer* current = filer(); current != nullptr && current->sic.has_value() && current->sic->span == before) {
    current->sic = value;
  }
  extend_blocks(value.span.end);
}

bool HeaderReader::open_block(const Entry& entry, const std::string& label, Span line) {
  const bool is_empty = skip_blank(bytes_, entry.value_start, line.end) == line.end;
  const bool has_end = entry.is_tag && has_end_tag(label);
  std::optional<BlockKind> kind = find_block(label);
  if (!kind.has_value() && has_end) kind = BlockKind::section;
  if (!kind.has_value() || (!is_empty && !has_end)) return false;

  if (*kind == BlockKind::filer) {
    truncate_levels(0);
    add_filer(entry, line);
  } else if (*kind == BlockKind::section) {
    if (!levels_.empty() && levels_[0].kind == BlockKind::filer && !levels_[0].has_end) truncate_levels(0);
  } else {
    while (!levels_.empty() && levels_.back().kind != BlockKind::filer && levels_.back().kind != BlockKind::section) {
      truncate_levels(levels_.size() - 1);
    }
  }
  if (levels_.size() >= kMaximumDepth) {
    report("limit-header-depth", "the blocks of the header are nested too deeply", entry.name, true);
    return false;
  }
  const std::string name(bytes_.substr(entry.name.start, entry.name.size()));
  levels_.push_back({*kind, label, name, has_end});
  path_ += (path_.empty() ? "" : "/") + name;
  if (std::optional<Address>* place = address(); place != nullptr && !place->has_value()) {
    place->emplace().span = line;
  }
  extend_blocks(line.end);
  return true;
}

void HeaderReader::add_filer(const Entry& entry, Span line) {
  if (header_.filers.size() >= limits_.filers) {
    if (reported_.insert("filers limit").second) {
      report("limit-filers", "the header names more than " + std::to_string(limits_.filers) + " filers", line, true);
    }
    return;
  }
  Filer& added = header_.filers.emplace_back();
  added.role = read_value(bytes_, entry.name.start, entry.name.end);
  added.span = line;
  filer_open_ = true;
}

void HeaderReader::add_field(const Entry& entry, Value value) {
  if (header_.fields.size() >= limits_.header_fields) {
    if (reported_.insert("fields limit").second) {
      report("limit-header-fields", "the header has more than " + std::to_string(limits_.header_fields) + " lines",
             entry.name, true);
    }
    return;
  }
  if (value.span.is_empty()) value.span = {0, entry.value_start, entry.value_start};
  header_.fields.push_back({read_value(bytes_, entry.name.start, entry.name.end), std::move(value), path_});
}

void HeaderReader::assign(const Slot& slot, const Value& value) {
  const bool is_empty = value.value.empty();
  if (std::holds_alternative<ItemSlot>(slot)) {
    if (leave_filer()) header_.items.push_back({value, {}});
  } else if (const auto* header_slot = std::get_if<HeaderSlot>(&slot)) {
    std::optional<Value>& target = header_.**header_slot;
    if (leave_filer() && !is_empty && !target.has_value()) target = value;
  } else if (is_empty || filer() == nullptr) {
    return;
  } else if (const auto* filer_slot = std::get_if<FilerSlot>(&slot)) {
    std::optional<Value>& target = filer()->**filer_slot;
    if (!target.has_value()) target = value;
  } else if (const auto* address_slot = std::get_if<AddressSlot>(&slot)) {
    std::optional<Address>* place = address();
    if (place == nullptr || !place->has_value()) return;
    std::optional<Value>& target = (**place).**address_slot;
    if (!target.has_value()) target = value;
  } else if (const auto* former = std::get_if<FormerNameSlot>(&slot)) {
    auto& names = filer()->former_names;
    if (*former == FormerNameSlot::name) {
      names.push_back({value, std::nullopt});
    } else if (!names.empty() && !names.back().changed.has_value()) {
      names.back().changed = value;
    }
  }
}

// A submission-level label ends a filer block that has no end tag. False inside blocks that do not end here.
bool HeaderReader::leave_filer() {
  if (levels_.empty()) return true;
  if (levels_[0].kind != BlockKind::filer || levels_[0].has_end) return false;
  truncate_levels(0);
  return true;
}

std::optional<Address>* HeaderReader::address() {
  if (filer() == nullptr || levels_.empty()) return nullptr;
  if (levels_.back().kind == BlockKind::business_address) return &filer()->business_address;
  if (levels_.back().kind == BlockKind::mail_address) return &filer()->mail_address;
  return nullptr;
}

void HeaderReader::mask(std::uint32_t start, std::uint32_t end) {
  for (std::uint32_t i = start; i < end; ++i) {
    if (!is_blank(source_[i])) source_[i] = '*';
  }
}

void HeaderReader::truncate_levels(std::size_t count) {
  for (; levels_.size() > count; levels_.pop_back()) {
    if (levels_.back().kind == BlockKind::filer) filer_open_ = false;
    path_.resize(path_.size() - std::min(path_.size(), levels_.back().name.size() + 1));
  }
}

void HeaderReader::extend_blocks(std::uint32_t end) {
  if (filer() == nullptr) return;
  filer()->span.end = end;
  if (std::optional<Address>* place = address(); place != nullptr && place->has_value()) (*place)->span.end = end;
}

void HeaderReader::report(std::string code, std::string message, Span span, bool incomplete) {
  filing_.problems.push_back({std::move(code), std::move(message), span, incomplete});
}

}  // namespace

HeaderEnd read_header(Filing& filing, std::uint32_t start, const Limits& limits) {
  return HeaderReader(filing, limits).read(start);
}

}  // namespace prefile::parse
