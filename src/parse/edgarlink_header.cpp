#include "parse/edgarlink_header.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "parse/media_secrets.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kMaximumDepth = 16;
constexpr std::size_t kMaximumPath = 1'024;  // bytes

struct RoleRow {
  std::string_view element;
  std::string_view role;
};
constexpr std::array kRoles{
    RoleRow{"depositor", "DEPOSITOR"},
    RoleRow{"filedBy", "FILED BY"},
    RoleRow{"filer", "FILER"},
    RoleRow{"subCompanyFiler", "SUBJECT COMPANY"},
    RoleRow{"subjectCompany", "SUBJECT COMPANY"},
};

// Elements in which filers and values of the submission stand; the same names elsewhere mean something else.
constexpr std::array<std::string_view, 7> kHolders{"abseeCoregs", "coregs",     "filerInfo", "filers",
                                                   "headerData",  "itemsType2", "items"};
// Parts of a filer that only group its values.
constexpr std::array<std::string_view, 2> kFilerGroups{"credentials", "filerCredentials"};

enum class Form : std::uint8_t { as_written, date, cik };

struct HeaderRow {
  std::string_view element;
  std::optional<Value> Header::*slot;
  Form form;
};
constexpr std::array kHeaderRows{
    HeaderRow{"effectiveDate", &Header::effectiveness_date, Form::date},
    HeaderRow{"period", &Header::period, Form::date},
    HeaderRow{"periodOfReport", &Header::period, Form::date},
    HeaderRow{"submissionType", &Header::submission_type, Form::as_written},
};

struct FilerRow {
  std::string_view element;
  std::optional<Value> Filer::*slot;
  Form form;
};
constexpr std::array kFilerRows{
    FilerRow{"cik", &Filer::cik, Form::cik},
    FilerRow{"conformedName", &Filer::name, Form::as_written},
    FilerRow{"depositorFileNumber", &Filer::file_number, Form::as_written},
    FilerRow{"depositorId", &Filer::cik, Form::cik},
    FilerRow{"fileNumber", &Filer::file_number, Form::as_written},
    FilerRow{"filerFormType", &Filer::form_type, Form::as_written},
    FilerRow{"filerId", &Filer::cik, Form::cik},
    FilerRow{"filerName", &Filer::name, Form::as_written},
    FilerRow{"irsNumber", &Filer::irs_number, Form::as_written},
};

template <typename Rows>
auto find_row(const Rows& rows, std::string_view element) {
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& each) { return each.element == element; });
  return row == rows.end() ? nullptr : &*row;
}

template <typename Names>
bool contains(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// 3-8-2017, 03/08/2017 and 2017-03-08 as 20170308; anything else as it is.
std::string compact_date(std::string text) {
  std::vector<std::string_view> parts;
  const std::string_view view = text;
  for (std::size_t start = 0; start <= view.size();) {
    const std::size_t end = std::min(view.find_first_of("-/", start), view.size());
    parts.push_back(view.substr(start, end - start));
    start = end + 1;
  }
  const bool is_date = parts.size() == 3 && std::all_of(parts.begin(), parts.end(), is_digits);
  if (!is_date) return text;
  if (parts[0].size() == 4) std::rotate(parts.begin(), parts.begin() + 1, parts.end());
  if (parts[0].size() > 2 || parts[1].size() > 2 || parts[2].size() != 4) return text;
  const auto two = [](std::string_view digits) { return std::string(2 - digits.size(), '0') + std::string(digits); };
  std::string compact = std::string(parts[2]) + two(parts[0]) + two(parts[1]);
  return parse_compact_date(compact).has_value() ? compact : text;
}

Value in_form(Value value, Form form) {
  constexpr std::size_t kCikDigits = 10;
  if (form == Form::date) value.value = compact_date(std::move(value.value));
  if (form == Form::cik && is_digits(value.value) && value.value.size() < kCikDigits) {
    value.value.insert(0, kCikDigits - value.value.size(), '0');
  }
  return value;
}

class XmlHeaderReader {
 public:
  XmlHeaderReader(Filing& filing, const XmlTree& tree, bool has_parts, const Limits& limits)
      : filing_(filing), header_(filing.header), tree_(tree), has_parts_(has_parts), limits_(limits) {}

  void read();

 private:
  /// An element that is open, and how its own begin.
  struct Level {
    std::uint32_t after_last = 0;
    std::size_t path_size = 0;  ///< of its parent
    bool is_filer = false;
    bool is_known = false;  ///< names in it mean what the tables above say
  };

  /// True when the elements inside are to be read next.
  bool take(const XmlNode& node);
  bool open(const XmlNode& node);
  void take_value(const XmlNode& node, const Level& level);
  void close_before(std::uint32_t index);
  void add_filer(const XmlNode& node, std::string_view role);
  void report_limit(std::string_view code, std::string message, const XmlNode& node);
  [[nodiscard]] Level level_for(const XmlNode& node) const;

  Filing& filing_;
  Header& header_;
  const XmlTree& tree_;
  bool has_parts_;
  const Limits& limits_;
  std::vector<Level> levels_;
  std::string path_;
  bool has_subject_ = false;
  bool in_filer_ = false;  ///< the filer being read was kept
};

void XmlHeaderReader::read() {
  // Forms with a part of their own for the header keep everything else in another.
  const XmlNode* data = tree_.find_child(tree_.root(), "headerData");
  const XmlNode& top = data != nullptr ? *data : tree_.root();
  has_parts_ = has_parts_ || data != nullptr;
  header_.present = true;
  header_.dialect = "xml";
  header_.span = tree_.span_of(top);
  has_subject_ = std::any_of(tree_.nodes.begin(), tree_.nodes.end(),
                             [&](const XmlNode& node) { return tree_.local_name(node) == "subCompanyFiler"; });
  levels_.push_back({top.after_last, 0, false, true});
  for (std::uint32_t index = tree_.index_of(top) + 1; index < top.after_last;) {
    close_before(index);
    index = take(tree_.nodes[index]) ? index + 1 : tree_.nodes[index].after_last;
  }
}

bool XmlHeaderReader::take(const XmlNode& node) {
  if (tree_.local_name(node) == "documents") return false;
  if (node.child_count > 0) return has_parts_ && open(node);
  take_value(node, levels_.back());
  return false;
}

bool XmlHeaderReader::open(const XmlNode& node) {
  const std::string_view name = tree_.local_name(node);
  if (levels_.size() > kMaximumDepth || path_.size() + name.size() > kMaximumPath) {
    report_limit("limit-header-depth", "the elements of the header are nested too deeply", node);
    return false;
  }
  Level level = level_for(node);
  level.path_size = path_.size();
  path_ += path_.empty() ? "" : "/";
  path_ += name;
  if (level.is_filer && !levels_.back().is_filer) add_filer(node, find_row(kRoles, name)->role);
  levels_.push_back(level);
  return true;
}

XmlHeaderReader::Level XmlHeaderReader::level_for(const XmlNode& node) const {
  const Level& parent = levels_.back();
  const std::string_view name = tree_.local_name(node);
  Level level{node.after_last, 0, false, false};
  if (!parent.is_known) return level;
  level.is_filer = parent.is_filer || find_row(kRoles, name) != nullptr;
  level.is_known = parent.is_filer ? contains(kFilerGroups, name) : level.is_filer || contains(kHolders, name);
  return level;
}

void XmlHeaderReader::close_before(std::uint32_t index) {
  while (levels_.size() > 1 && levels_.back().after_last <= index) {
    path_.resize(levels_.back().path_size);
    levels_.pop_back();
  }
}

void XmlHeaderReader::add_filer(const XmlNode& node, std::string_view role) {
  in_filer_ = header_.filers.size() < limits_.filers;
  if (!in_filer_) {
    return report_limit("limit-filers", "the header names more than " + std::to_string(limits_.filers) + " filers",
                        node);
  }
  Filer& filer = header_.filers.emplace_back();
  const bool is_for_another = role == "FILER" && has_subject_;
  filer.role = {std::string(is_for_another ? "FILED BY" : role), tree_.name_span(node)};
  filer.span = tree_.span_of(node);
}

void XmlHeaderReader::take_value(const XmlNode& node, const Level& level) {
  const std::string_view name = tree_.local_name(node);
  Value value = tree_.value_of(node.text);
  if (is_secret_name(name)) value = {{}, {value.span.source, value.span.start, value.span.start}};
  if (header_.fields.size() >= limits_.header_fields) {
    return report_limit("limit-header-fields",
                        "the header has more than " + std::to_string(limits_.header_fields) + " values", node);
  }
  header_.fields.push_back({{std::string(name), tree_.name_span(node)}, value, path_});
  if (!level.is_known || value.value.empty()) return;
  if (level.is_filer) {
    const FilerRow* row = find_row(kFilerRows, name);
    if (row == nullptr || !in_filer_) return;
    std::optional<Value>& target = header_.filers.back().*(row->slot);
    if (!target.has_value()) target = in_form(std::move(value), row->form);
  } else if (name == "item" || name == "itemType2") {
    header_.items.push_back({std::move(value), {}});
  } else if (const HeaderRow* row = find_row(kHeaderRows, name)) {
    std::optional<Value>& target = header_.*(row->slot);
    if (!target.has_value()) target = in_form(std::move(value), row->form);
  }
}

void XmlHeaderReader::report_limit(std::string_view code, std::string message, const XmlNode& node) {
  auto& problems = filing_.problems;
  const bool is_known =
      std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) { return problem.code == code; });
  if (!is_known) problems.push_back({std::string(code), std::move(message), tree_.span_of(node), true});
}

}  // namespace

void read_xml_header(Filing& filing, const XmlTree& tree, bool has_parts, const Limits& limits) {
  XmlHeaderReader(filing, tree, has_parts, limits).read();
}

}  // namespace prefile::parse
