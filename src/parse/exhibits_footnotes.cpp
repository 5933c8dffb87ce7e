#include "parse/exhibits_footnotes.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "parse/exhibits_notes.h"
#include "parse/exhibits_references.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

using text::glyph_at;

// "+*" is "+" and "*" where no footnote explains the two together.
std::vector<std::string_view> single_marks(std::string_view mark) {
  std::vector<std::string_view> marks;
  for (std::size_t at = 0; at < mark.size();) {
    std::size_t end = at;
    const char32_t code = glyph_at(mark, at).code;
    if (code == U'(') {
      end = std::min(mark.find(')', at), mark.size() - 1) + 1;
    } else {
      while (end < mark.size() && glyph_at(mark, end).code == code) end += glyph_at(mark, end).length;
    }
    marks.push_back(mark.substr(at, end - at));
    at = end;
  }
  return marks;
}

// "Form of Warrant(1)(7)": the marks behind a title that footnotes explain become the entry's.
void take_title_marks(const VisibleText& text, const std::vector<IndexFootnote>& footnotes,
                      const std::vector<IndexRange>& titles, std::vector<ExhibitEntry>& entries) {
  const std::string_view all = text.text();
  std::set<std::string_view> known;
  for (const IndexFootnote& note : footnotes) known.insert(text.slice(note.mark.start, note.mark.end));
  if (known.empty()) return;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const IndexRange title = titles[i];
    std::uint32_t end = title.end;
    while (end > title.start && all[end - 1] == ')') {
      const std::size_t open = all.substr(title.start, end - title.start).rfind('(');
      if (open == std::string_view::npos) break;
      const auto start = title.start + static_cast<std::uint32_t>(open);
      if (!known.contains(text.slice(start, end))) break;
      entries[i].marks.push_back(located_text(text, IndexRange{start, end}));
      end = start;
    }
    if (end == title.end || !entries[i].title) continue;
    std::string& value = entries[i].title->value;
    value.resize(value.size() - std::min<std::size_t>(value.size(), title.end - end));
    value.resize(text::trim(value).size());
    entries[i].title->span.end =
        text.span_of(title.start, title.start + static_cast<std::uint32_t>(
                                                    text::trim(all.substr(title.start, end - title.start)).size()))
            .end;
  }
}

}  // namespace

Value located_text(const VisibleText& text, IndexRange range) {
  Value value{std::string(text.slice(range.start, range.end)), text.span_of(range.start, range.end)};
  std::replace(value.value.begin(), value.value.end(), '\n', ' ');
  return value;
}

Value located_text(const VisibleText& text, const std::vector<IndexRange>& parts) {
  Value value{{}, text.span_of(parts.front().start, parts.back().end)};
  for (const IndexRange& part : parts) {
    if (!value.value.empty()) value.value += ' ';
    value.value += located_text(text, part).value;
  }
  return value;
}

bool apply_footnotes(const VisibleText& text, const std::vector<IndexFootnote>& footnotes,
                     const std::vector<IndexRange>& titles, std::vector<ExhibitEntry>& entries) {
  take_title_marks(text, footnotes, titles, entries);
  struct Explained {
    ExhibitEntry said;  // its flags
    std::vector<ExhibitReference> references;
    bool speaks_of_paper = false;  // "(P) Paper exhibit"
    bool says_either = false;      // "Previously filed or incorporated by reference"
  };
  std::map<std::string_view, Explained> by_mark;
  for (const IndexFootnote& note : footnotes) {
    const std::string_view mark = text.slice(note.mark.start, note.mark.end);
    if (by_mark.contains(mark)) continue;
    Explained& explained = by_mark[mark];
    const std::string words = located_text(text, note.text).value;
    note_flags(words, explained.said);
    explained.says_either = says_either(words);
    explained.speaks_of_paper = text::has_phrase(words, "paper");
    explained.references = find_references(text, note.text.front().start, note.text.back().end);
  }
  std::size_t given = 0;
  bool is_whole = true;
  const auto apply = [&](std::string_view mark, ExhibitEntry& entry, bool is_paper_mark) {
    const auto note = by_mark.find(mark);
    if (note == by_mark.end()) return false;
    entry.on_paper = entry.on_paper || (is_paper_mark && note->second.speaks_of_paper);
    // What the row itself says decides between the two that the note leaves open.
    const bool is_decided = note->second.says_either && entry.incorporated_by_reference && !entry.previously_filed;
    add_flags(note->second.said, entry);
    if (is_decided) entry.previously_filed = false;
    if (!entry.references.empty() || note->second.references.empty()) return true;
    given += note->second.references.size();
    is_whole = is_whole && given <= kMostNoteReferences;
    if (given <= kMostNoteReferences) entry.references = note->second.references;
    return true;
  };
  for (ExhibitEntry& entry : entries) {
    for (const Value& mark : entry.marks) {
      const bool is_paper_mark = mark.value == "(P)" || mark.value == "P";
      if (apply(mark.value, entry, is_paper_mark)) continue;
      entry.on_paper = entry.on_paper || is_paper_mark;
      for (const std::string_view each : single_marks(mark.value)) apply(each, entry, false);
    }
  }
  return is_whole;
}

}  // namespace prefile::parse
