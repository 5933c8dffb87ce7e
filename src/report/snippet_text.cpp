#include "report/snippet_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "report/snippet.h"
#include "report/unicode.h"
#include "report/words.h"

namespace prefile::report {
namespace {

constexpr std::string_view kCut = "...";
constexpr std::size_t kMostLines = 4;     // of one piece of evidence
constexpr std::size_t kMostOfValue = 60;  // columns of a value repeated in a label
constexpr std::size_t kMostOfReading = 240;
constexpr std::size_t kLeastWidth = 24;  // of the source part, however narrow the terminal

struct Cells {
  std::string text;
  std::size_t width = 0;
};

// Encodes from the front until `most` columns are full; says whether all of `source` went in.
bool take_front(std::string_view source, std::size_t most, Cells& out) {
  while (!source.empty()) {
    const std::size_t length = next_character(source).length;
    const std::string shown = terminal_character(source.substr(0, length));
    const std::size_t width = width_of(shown);
    if (out.width + width > most) return false;
    out.text += shown;
    out.width += width;
    source.remove_prefix(length);
  }
  return true;
}

// The same from the back, for what stands before a mark.
bool take_back(std::string_view source, std::size_t most, Cells& out) {
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < source.size(); at += next_character(source.substr(at)).length) starts.push_back(at);
  std::size_t end = source.size();
  std::size_t first = starts.size();
  while (first > 0) {
    const std::size_t at = starts[first - 1];
    const std::size_t width = width_of(terminal_character(source.substr(at, end - at)));
    if (out.width + width > most) break;
    out.width += width;
    end = at;
    --first;
  }
  for (std::size_t i = first; i < starts.size(); ++i) out.text += terminal_character(source.substr(starts[i]));
  return first == 0;
}

std::size_t encoded_width(std::string_view source, std::size_t most) {
  Cells cells;
  return take_front(source, most, cells) ? cells.width : most + 1;
}

struct ShownLine {
  std::string text;
  std::size_t mark_start = 0;
  std::size_t mark_width = 0;
};

// The mark is shown first; what room is left goes to both sides, a side's spare room to the other.
ShownLine fit_line(const SourceLine& line, std::size_t width) {
  const std::size_t cut = kCut.size() + 1;
  Cells mark;
  const bool whole_mark = take_front(line.marked, width > 2 * cut ? width - 2 * cut : width, mark);
  const std::size_t room = width - std::min(width, mark.width);
  const std::size_t before_width = encoded_width(line.before, room);
  const std::size_t after_width = whole_mark ? encoded_width(line.after, room) : 0;
  const bool fits =
      whole_mark && before_width + after_width + (line.cut_before ? cut : 0) + (line.cut_after ? cut : 0) <= room;
  Cells before;
  Cells after;
  bool cut_before = line.cut_before;
  bool cut_after = line.cut_after || !whole_mark;
  if (fits) {
    take_front(line.before, room, before);
    take_front(line.after, room, after);
  } else {
    const std::size_t usable = room - std::min(room, 2 * cut);
    const std::size_t least_after = std::min(after_width, usable / 2);
    cut_before = !take_back(line.before, usable - least_after, before) || cut_before;
    if (whole_mark) cut_after = !take_front(line.after, usable - before.width, after) || cut_after;
  }
  ShownLine shown;
  if (cut_before) shown.text = std::string(kCut) + " ";
  shown.text += before.text;
  shown.mark_start = width_of(shown.text);
  shown.text += mark.text;
  shown.mark_width = mark.width;
  shown.text += after.text;
  if (cut_after) shown.text += (whole_mark ? " " : "") + std::string(kCut);
  while (!shown.text.empty() && shown.text.back() == ' ') shown.text.pop_back();
  return shown;
}

class SnippetWriter {
 public:
  explicit SnippetWriter(const SnippetOptions& options)
      : options_(options), width_(std::max(kLeastWidth, options.width - std::min(options.width, options.gutter + 3))) {}

  void blank() { line("", ""); }

  void source(const SourceLine& source_line) {
    shown_ = fit_line(source_line, width_);
    line(std::to_string(source_line.number), shown_.text);
  }

  void carets(std::string_view label) {
    const std::string marks(shown_.mark_start, ' ');
    const std::string carets(std::max<std::size_t>(shown_.mark_width, 1), '^');
    const std::size_t end = marks.size() + carets.size();
    const std::size_t label_width = width_of(label);
    if (label.empty() || end + 1 + label_width <= width_) {
      const std::string shown = label.empty() ? carets : carets + " " + std::string(label);
      line("", marks + painted(options_.mark, shown, options_.color));
      return;
    }
    line("", marks + painted(options_.mark, carets, options_.color));
    const std::size_t indent = label_width >= width_ ? 0 : std::min(marks.size(), width_ - label_width);
    std::string rest = wrapped("", 0, label, width_ - indent);
    while (!rest.empty()) {
      const std::string part = rest.substr(0, rest.find('\n'));
      rest.erase(0, part.size() + 1);
      line("", std::string(indent, ' ') + painted(options_.mark, part, options_.color));
    }
  }

  void left_out(const std::string& what) { line("", std::string(kCut) + " " + what); }

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void line(std::string_view number, std::string_view text) {
    std::string head(options_.gutter - std::min(options_.gutter, number.size()), ' ');
    head += number;
    head += " |";
    out_ += painted(Paint::blue, head, options_.color);
    if (!text.empty()) {
      out_ += ' ';
      out_ += text;
    }
    out_ += '\n';
  }

  SnippetOptions options_;
  std::size_t width_;
  ShownLine shown_;
  std::string out_;
};

}  // namespace

std::string cut_to(std::string_view text, std::size_t most) {
  Cells cells;
  if (take_front(text, most, cells)) return cells.text;
  return cells.text + std::string(kCut);
}

std::string place_text(const Evidence& evidence) {
  const auto with_column = [&evidence](const std::string& name, std::uint32_t line) {
    return terminal_text(name) + ":" + std::to_string(line) + ":" + std::to_string(evidence.column);
  };
  std::string in_file = with_column(evidence.file, evidence.line);
  if (evidence.container_line != 0) {
    return in_file + " (encoded at line " + std::to_string(evidence.container_line) + ")";
  }
  if (is_whole_file(evidence)) return in_file;
  return with_column(evidence.document, shown_line(evidence)) + " (" + in_file + ")";
}

std::string label_text(const Evidence& evidence) {
  constexpr std::array<std::string_view, 7> kIntroducing{" says", " reads", " shows", " gives",
                                                         " has",  " names", " lists"};
  std::string label = terminal_text(evidence.role);
  const bool introduces = std::any_of(kIntroducing.begin(), kIntroducing.end(),
                                      [&label](std::string_view verb) { return label.ends_with(verb); });
  if (!introduces || evidence.omitted != 0) return label;
  const std::string value = terminal_text(evidence.reading.empty() ? evidence.excerpt : evidence.reading);
  if (value.empty()) return label + " nothing";
  return width_of(value) <= kMostOfValue ? label + " " + value : label;
}

std::string render_snippet(const Evidence& evidence, const SnippetOptions& options) {
  SnippetWriter writer(options);
  const std::vector<SourceLine> lines = source_lines(evidence);
  writer.blank();
  const std::string label = label_text(evidence);
  const bool is_long = lines.size() > kMostLines;
  const std::size_t head = is_long ? kMostLines - 2 : lines.size() - 1;
  for (std::size_t i = 0; i < head; ++i) {
    writer.source(lines[i]);
    if (!lines[i].marked.empty()) writer.carets("");
  }
  if (is_long) writer.left_out(amount_of(lines.size() - head - 1, "more line", "more lines"));
  writer.source(lines.back());
  writer.carets(label);
  if (evidence.omitted != 0) {
    writer.left_out(amount_of(evidence.omitted, "more character", "more characters"));
  }
  const std::string reading = terminal_text(visible_reading(evidence));
  std::string out = writer.take();
  if (!reading.empty() && label.find(reading) == std::string::npos) {
    const std::string head_text = std::string(options.gutter, ' ') + " = reads: ";
    out += wrapped(head_text, head_text.size(), cut_to(reading, kMostOfReading), options.width);
  }
  return out;
}

}  // namespace prefile::report
