#include "app/example_builder.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "app/files.h"
#include "base/date.h"
#include "base/embedded.h"
#include "model/form_groups.h"
#include "model/forms.h"
#include "parse/parse.h"

namespace prefile {
std::span<const EmbeddedFile> example_bases();
}

namespace prefile::app {
namespace {

constexpr std::uint64_t kBaseLimit = 1U << 20;
constexpr std::string_view kDocumentOpen = "<DOCUMENT>\n";
constexpr std::string_view kDocumentClose = "</DOCUMENT>\n";

Error wrong(const engine::Example& example, const std::string& message) {
  return {ErrorCode::bad_rule, "example \"" + example.name + "\": " + message, ""};
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

std::size_t count_of(std::string_view text, std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size())) ++count;
  return count;
}

/// What the base's first line says of it: "{{USES form=10-K period=20251231 filed=20260219}}".
struct BaseDefaults {
  std::string form, period, filed;
};

/// Takes the line with the defaults off the text of a base.
BaseDefaults take_defaults(std::string& text) {
  constexpr std::string_view open = "{{USES ";
  const std::size_t end = text.find("}}\n");
  if (!text.starts_with(open) || end == std::string::npos) return {};
  const std::string line = " " + text.substr(open.size(), end - open.size()) + " ";
  text.erase(0, end + 3);
  const auto value_of = [&](const std::string& key) {
    const std::size_t at = line.find(" " + key + "=");
    if (at == std::string::npos) return std::string();
    const std::size_t start = at + key.size() + 2;
    return line.substr(start, line.find(' ', start) - start);
  };
  return {value_of("form"), value_of("period"), value_of("filed")};
}

/// Takes the section {{NAME}}...{{/NAME}}: its default content stays, or `content` replaces it.
void fill_section(std::string& text, const std::string& name, const std::optional<std::string>& content) {
  const std::string open = "{{" + name + "}}\n";
  const std::string close = "{{/" + name + "}}\n";
  const std::size_t start = text.find(open);
  const std::size_t end = text.find(close);
  if (start == std::string::npos || end == std::string::npos) return;
  const std::string inner = content.value_or(text.substr(start + open.size(), end - start - open.size()));
  text.replace(start, end + close.size() - start, inner);
}

std::optional<std::string> as_lines(const std::optional<std::string>& content) {
  if (!content.has_value()) return std::nullopt;
  return *content + "\n";
}

/// "EX-99.1" gives "99.1".
std::string exhibit_number(std::string_view type) {
  return type.starts_with("EX-") ? std::string(type.substr(3)) : std::string();
}

std::string attachment(const engine::ExampleDocument& document, std::size_t sequence) {
  const std::string number = exhibit_number(document.type);
  std::string name = document.filename;
  if (name.empty()) {
    name = "example-ex" + number + ".htm";
    std::erase(name, '.');
    name.insert(name.size() - 3, ".");
  }
  std::string body = document.body;
  if (body.empty()) {
    body = "<p>Exhibit " + number + "</p>\n<p>Invented text of exhibit " + number + ".</p>";
  }
  return std::string(kDocumentOpen) + "<TYPE>" + document.type + "\n<SEQUENCE>" + std::to_string(sequence) +
         "\n<FILENAME>" + name + "\n<TEXT>\n<html><body>\n" + body + "\n</body></html>\n</TEXT>\n" +
         std::string(kDocumentClose);
}

/// The documents that an example attaches; nothing leaves those of the base.
std::optional<std::string> attachments_of(const engine::Example& example, const std::string& text) {
  if (example.attach.empty() && !example.body.has_value()) return std::nullopt;
  const std::size_t before = count_of(std::string_view(text).substr(0, text.find("{{ATTACHED}}\n")), kDocumentOpen);
  std::string attached;
  for (std::size_t at = 0; at < example.attach.size(); ++at) {
    attached += attachment(example.attach[at], before + at + 1);
  }
  return attached;
}

Status leave_out(std::string& text, const engine::Example& example) {
  for (const std::string& type : example.without) {
    const std::size_t start = text.find(std::string(kDocumentOpen) + "<TYPE>" + type + "\n");
    const std::size_t end = text.find(kDocumentClose, start);
    if (start == std::string::npos || end == std::string::npos) {
      return wrong(example, "the base has no document of type " + type + " to leave out");
    }
    text.erase(start, end + kDocumentClose.size() - start);
  }
  return Done{};
}

/// The lines of the base's facts, each `<ix:... name="dei:...">value</ix:...>`, with what the example changes.
Result<std::string> facts_of(const std::string& lines, const engine::Example& example) {
  std::string text = lines;
  for (const auto& [name, value] : *example.facts) {
    const std::size_t at = text.find("name=\"" + name + "\"");
    const std::size_t start = text.find('>', at);
    if (at == std::string::npos || start == std::string::npos) return wrong(example, "the base has no fact " + name);
    if (value == "-") {
      const std::size_t line = text.rfind('\n', at) + 1;
      text.erase(line, text.find('\n', at) + 1 - line);
    } else {
      text.replace(start + 1, text.find("</", start) - start - 1, value);
    }
  }
  return text;
}

Status fill_facts(std::string& text, const engine::Example& example) {
  constexpr std::string_view open = "{{FACTS}}\n";
  const std::size_t start = text.find(open);
  const std::size_t end = text.find("{{/FACTS}}\n");
  if (start == std::string::npos || end == std::string::npos) {
    return example.facts.has_value() ? Status(wrong(example, "the base has no facts")) : Status(Done{});
  }
  std::string facts;
  if (example.facts.has_value()) {
    Result<std::string> made = facts_of(text.substr(start + open.size(), end - start - open.size()), example);
    if (!made) return made.error();
    facts = std::move(made).value();
  }
  fill_section(text, "FACTS", facts);
  return Done{};
}

std::string item_lines(const std::vector<std::string>& items) {
  std::string lines;
  for (const std::string& item : items) lines += "ITEM INFORMATION:\t\t" + item + "\n";
  return lines;
}

/// What EDGAR's header would say for the items the body shows.
std::vector<std::string> header_items_of(const std::string& text, std::string_view form_type) {
  std::vector<std::string> items;
  const Result<Filing> filing = parse::parse_filing("example", text);
  const FormDefinition* form = find_form(form_type);
  if (!filing || form == nullptr) return items;
  const DayNumber day = filing->filing_date.has_value() ? day_number(*filing->filing_date) : 0;
  for (const Item& item : filing->items) {
    const ItemDefinition* definition = form->find_item(item.number.value, day);
    if (definition == nullptr || definition->header_texts.empty()) continue;
    const std::string text_of_item{definition->header_texts.front()};
    if (std::find(items.begin(), items.end(), text_of_item) == items.end()) items.push_back(text_of_item);
  }
  return items;
}

/// Replaces the value on the header line of `label`, or takes the line out when the value is "-".
Status set_header_line(std::string& text, const engine::Example& example, const std::string& label,
                       const std::string& value) {
  const std::size_t end_of_header = text.find("</SEC-HEADER>");
  const std::size_t at = text.find(label + ":");
  if (at == std::string::npos || at > end_of_header) return wrong(example, "the header has no line '" + label + "'");
  const std::size_t line_start = text.rfind('\n', at) + 1;
  const std::size_t line_end = text.find('\n', at);
  if (value == "-") {
    text.erase(line_start, line_end + 1 - line_start);
    return Done{};
  }
  const std::size_t value_start = text.find_first_not_of("\t ", at + label.size() + 1);
  text.replace(value_start, line_end - value_start, value);
  return Done{};
}

Status apply_edits(std::string& text, const engine::Example& example) {
  for (const auto& [from, to] : example.edits) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) return wrong(example, "the text to edit does not stand in the submission: " + from);
    if (text.find(from, at + 1) != std::string::npos) {
      return wrong(example, "the text to edit stands more than once: " + from);
    }
    text.replace(at, from.size(), to);
  }
  return Done{};
}

/// Takes the marks out of `text`.
Result<BuiltExample> take_marks(std::string text, const engine::Example& example) {
  BuiltExample built;
  std::vector<std::uint32_t> open;
  for (std::size_t at = 0; at < text.size();) {
    if (text.compare(at, 2, "@{") == 0) {
      open.push_back(static_cast<std::uint32_t>(built.text.size()));
      at += 2;
    } else if (text.compare(at, 2, "}@") == 0) {
      if (open.empty()) return wrong(example, "a mark closes that was never opened");
      built.marks.push_back({open.back(), static_cast<std::uint32_t>(built.text.size())});
      open.pop_back();
      at += 2;
    } else {
      built.text += text[at++];
    }
  }
  if (!open.empty()) return wrong(example, "a mark is not closed");
  std::sort(built.marks.begin(), built.marks.end(),
            [](const Mark& a, const Mark& b) { return a.start != b.start ? a.start < b.start : a.end < b.end; });
  return built;
}

std::string without_marks(std::string text) {
  replace_all(text, "@{", "");
  replace_all(text, "}@", "");
  return text;
}

std::string first_of(const std::string& asked, const std::string& base, std::string_view otherwise) {
  return !asked.empty() ? asked : !base.empty() ? base : std::string(otherwise);
}

Status fill_dates(std::string& text, const engine::Example& example, const BaseDefaults& defaults) {
  const std::string period = first_of(example.period, defaults.period, "20260105");
  const std::string filed = first_of(example.filed, defaults.filed, "20260107");
  const std::optional<Date> period_date = parse_compact_date(period);
  const std::optional<Date> filed_date = parse_compact_date(filed);
  if (!period_date.has_value() || !filed_date.has_value()) {
    return wrong(example, "period and filed are dates like 20260105");
  }
  replace_all(text, "{{FILED_LONG}}", format_long_date(*filed_date));
  replace_all(text, "{{FILED}}", filed);
  replace_all(text, "{{PERIOD_LONG}}", format_long_date(*period_date));
  replace_all(text, "{{PERIOD}}", period);
  return Done{};
}

void fill_items(std::string& text, const engine::Example& example, const std::string& form) {
  if (text.find("{{ITEMS}}") == std::string::npos) return;
  std::vector<std::string> items = example.items;
  if (!example.has_items) {
    std::string plain = without_marks(text);
    replace_all(plain, "{{ITEMS}}", "");
    items = header_items_of(plain, form);
  }
  replace_all(text, "{{ITEMS}}", item_lines(items));
}

Result<std::string> fill_base(const engine::Example& example, const ExampleBases& bases) {
  const std::string asked = first_of(example.form, "", "8-K");
  const std::string name = first_of(example.base, "", base_form(asked));
  const auto found = bases.find(name);
  if (found == bases.end()) return wrong(example, "there is no base filing '" + name + "'; give `text`, or write one");
  std::string text = found->second;
  const BaseDefaults defaults = take_defaults(text);
  const std::string form = first_of(example.form, defaults.form, asked);
  if (Status left = leave_out(text, example); !left) return left.error();
  if (Status filled = fill_facts(text, example); !filled) return filled.error();
  fill_section(text, "COVER", as_lines(example.cover));
  fill_section(text, "BODY", as_lines(example.body));
  fill_section(text, "SIGNATURE", as_lines(example.signature));
  fill_section(text, "ATTACHED", attachments_of(example, text));
  replace_all(text, "{{COUNT}}", std::to_string(count_of(text, kDocumentOpen)));
  replace_all(text, "{{FORM}}", form);
  if (Status filled = fill_dates(text, example, defaults); !filled) return filled.error();
  fill_items(text, example, form);
  return text;
}

}  // namespace

ExampleBases built_in_bases() {
  ExampleBases bases;
  for (const EmbeddedFile& file : example_bases()) {
    bases.emplace(file.path.substr(0, file.path.rfind('.')), std::string(file.bytes));
  }
  return bases;
}

Status add_bases(const std::string& folder, ExampleBases& bases) {
  constexpr std::string_view below = "_base/";
  Result<std::vector<std::string>> files = list_files(folder, ".txt");
  if (!files) return files.error();
  for (const std::string& file : *files) {
    if (!file.starts_with(below)) continue;
    Result<std::string> text = read_input(folder + "/" + file, kBaseLimit);
    if (!text) return text.error();
    bases[file.substr(below.size(), file.rfind('.') - below.size())] = std::move(text).value();
  }
  return Done{};
}

Result<BuiltExample> build_example(const engine::Example& example, const ExampleBases& bases) {
  std::string text = example.text;
  if (text.empty()) {
    Result<std::string> filled = fill_base(example, bases);
    if (!filled) return filled.error();
    text = std::move(filled).value();
  }
  for (const auto& [label, value] : example.header) {
    if (Status set = set_header_line(text, example, label, value); !set) return set.error();
  }
  if (Status edited = apply_edits(text, example); !edited) return edited.error();
  return take_marks(std::move(text), example);
}

}  // namespace prefile::app
