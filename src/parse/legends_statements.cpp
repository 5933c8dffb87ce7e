#include "parse/legends_statements.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "parse/exhibits.h"
#include "parse/items.h"
#include "parse/legends_cues.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

enum Strength : std::uint8_t { kWeak, kStrong };

// Words that look forward, with their strength.
constexpr std::array kTriggers{
    Cue{"anticipate", kStrong},
    Cue{"anticipates", kStrong},
    Cue{"anticipated", kStrong},
    Cue{"anticipating", kStrong},
    Cue{"expect to", kStrong},
    Cue{"expect that", kStrong},
    Cue{"expects to", kStrong},
    Cue{"expects that", kStrong},
    Cue{"expected to", kStrong},
    Cue{"expected that", kStrong},
    Cue{"expecting to", kStrong},
    Cue{"expects", kStrong},
    Cue{"we expect", kStrong},
    Cue{"intend to", kStrong},
    Cue{"intends to", kStrong},
    Cue{"intended to", kStrong},
    Cue{"plan to", kStrong},
    Cue{"plans to", kStrong},
    Cue{"will be", kStrong},
    Cue{"will have", kStrong},
    Cue{"will continue", kStrong},
    Cue{"will result", kStrong},
    Cue{"will begin", kStrong},
    Cue{"will achieve", kStrong},
    Cue{"will generate", kStrong},
    Cue{"on track", kStrong},
    Cue{"outlook", kStrong},
    Cue{"guidance", kStrong},
    Cue{"forecast", kStrong},
    Cue{"forecasts", kStrong},
    Cue{"target", kStrong},
    Cue{"targets", kStrong},
    Cue{"targeted", kStrong},
    Cue{"targeting", kStrong},
    Cue{"aim to", kStrong},
    Cue{"aims to", kStrong},
    Cue{"aimed to", kStrong},
    Cue{"seek to", kStrong},
    Cue{"seeks to", kStrong},
    Cue{"seeking to", kStrong},
    Cue{"believe", kWeak},
    Cue{"believes", kWeak},
    Cue{"believed", kWeak},
    Cue{"estimate", kWeak},
    Cue{"estimates", kWeak},
    Cue{"estimated", kWeak},
    Cue{"project", kWeak},
    Cue{"projects", kWeak},
    Cue{"projected", kWeak},
    Cue{"may", kWeak},
    Cue{"could", kWeak},
    Cue{"should", kWeak},
    Cue{"would", kWeak},
    Cue{"might", kWeak},
    Cue{"potential", kWeak},
    Cue{"potentially", kWeak},
    Cue{"continue", kWeak},
    Cue{"continues", kWeak},
    Cue{"continuing", kWeak},
    Cue{"predict", kWeak},
    Cue{"likely", kWeak},
    Cue{"opportunity", kWeak},
    Cue{"goal", kWeak},
    Cue{"future", kWeak},
};

// A trigger that means something else in company: `before` and `behind` are words next to it, separated by '|'.
struct Exception {
  std::string_view trigger;  ///< how the trigger begins
  std::string_view before;
  std::string_view behind;
};
constexpr std::array kExceptions{
    Exception{"will be", "",
              "held|webcast|available|broadcast|archived|accessible|posted|filed|deemed|replayed|"
              "discussed|simulcast|conducted|hosting|hosted|included|incorporated|provided by|furnished"},
    Exception{"plan", "the|this|such|stock|option|incentive|purchase|pension|benefit|401(k)|merger|equity", ""},
    Exception{"target", "the|a|such", "company|corporation|award|awards|bonus|bonuses|shares|business|population"},
    Exception{"targets", "the|such", ""},
    Exception{"guidance",
              "accounting|fasb|authoritative|interpretive|interpretative|technical|regulatory|staff|"
              "implementation|sec|irs|treasury|transition",
              ""},
    Exception{"continuing", "", "operations|education|operation"},
    Exception{"estimate", "accounting", ""},
    Exception{"potential", "", "shares|dilutive|common"},
    Exception{"potentially", "", "dilutive"},
    Exception{"likely", "more", "than not"},
    Exception{"intended to", "is not|are not|not", "be a complete|be complete"},
    Exception{"expected", "", "volatility|term|life|dividend"},
    Exception{"project", "the|a|this|such|mining", ""},
    Exception{"projects", "the|such|these|our|capital|construction", ""},
};

struct Range {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

std::string_view last_words(std::string_view text, std::size_t end) {
  constexpr std::size_t kReach = 24;
  const std::string_view before = text.substr(0, end);
  return text::trim(before.size() > kReach ? before.substr(before.size() - kReach) : before);
}

bool ends_with_any(std::string_view text, std::string_view words) {
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find('|'));
    words.remove_prefix(std::min(words.size(), word.size() + 1));
    if (text.size() < word.size()) continue;
    const std::size_t start = text.size() - word.size();
    const bool is_whole = start == 0 || text[start - 1] == ' ' || text[start - 1] == '\n';
    if (is_whole && text::equals_ignore_case(text.substr(start), word)) return true;
  }
  return false;
}

// "May 5, 2005", "in May": the month.
bool is_month(std::string_view text, const CueHit& hit) {
  if (hit.end - hit.start != 3 || text[hit.start] != 'M') return false;
  const std::size_t next = text::skip_space(text, hit.end);
  if (next < text.size() && text[next] >= '0' && text[next] <= '9') return true;
  const std::string_view before = last_words(text, hit.start);
  return !before.empty() && before.back() != '.';
}

bool is_false_positive(std::string_view text, const CueHit& hit) {
  const std::string_view trigger = text.substr(hit.start, hit.end - hit.start);
  if (is_month(text, hit)) return true;
  const std::string_view before = last_words(text, hit.start);
  const std::string_view behind = text.substr(text::skip_space(text, hit.end));
  return std::any_of(kExceptions.begin(), kExceptions.end(), [&](const Exception& each) {
    if (!text::match_phrase_here(trigger, each.trigger)) return false;
    return ends_with_any(before, each.before) || begins_with_any(behind, each.behind);
  });
}

class StatementFinder {
 public:
  StatementFinder(Filing& filing, const CueTable& table) : filing_(filing), table_(table) {}

  void read(DocumentIndex document, Range range);

 private:
  void add_sentences(DocumentIndex document, Range paragraph, std::span<const CueHit> hits);
  [[nodiscard]] std::vector<Range> left_out(DocumentIndex document) const;

  Filing& filing_;
  const CueTable& table_;
};

// Legends hold every trigger word, exhibit lists hold titles.
std::vector<Range> StatementFinder::left_out(DocumentIndex document) const {
  std::vector<Range> ranges;
  for (const Legend& legend : filing_.legends) {
    if (legend.passage.document == document) ranges.push_back({legend.passage.start, legend.passage.end});
  }
  const Passage& index = filing_.exhibit_index.passage;
  if (index.document == document && !index.is_empty()) ranges.push_back({index.start, index.end});
  std::sort(ranges.begin(), ranges.end(), [](const Range& a, const Range& b) { return a.start < b.start; });
  return ranges;
}

void StatementFinder::add_sentences(DocumentIndex document, Range paragraph, std::span<const CueHit> hits) {
  const DocumentText& text = filing_.documents[document].text;
  std::size_t next = 0;
  for (const text::Match& each : text::split_sentences(text.visible.slice(paragraph.start, paragraph.end))) {
    const Passage sentence{document, paragraph.start + static_cast<std::uint32_t>(each.start),
                           paragraph.start + static_cast<std::uint32_t>(each.end)};
    const CueHit* best = nullptr;
    for (; next < hits.size() && hits[next].start < sentence.end; ++next) {
      if (best == nullptr || table_.cue(hits[next]).kind > table_.cue(*best).kind) best = &hits[next];
    }
    if (best == nullptr) continue;
    ForwardLookingStatement statement;
    statement.sentence = sentence;
    statement.trigger = filing_.value_of({document, best->start, best->end});
    statement.strong = table_.cue(*best).kind == kStrong;
    filing_.forward_looking_statements.push_back(std::move(statement));
  }
}

void StatementFinder::read(DocumentIndex document, Range range) {
  const DocumentText& text = filing_.documents[document].text;
  const std::string_view all = text.visible.text();
  std::vector<CueHit> hits = table_.find(all, range.start, range.end);
  const std::vector<Range> skipped = left_out(document);
  std::erase_if(hits, [&](const CueHit& hit) {
    const auto after = std::partition_point(skipped.begin(), skipped.end(),
                                            [&](const Range& each) { return each.start <= hit.start; });
    const bool is_left_out = after != skipped.begin() && hit.start < (after - 1)->end;
    return is_left_out || is_false_positive(all, hit);
  });
  std::size_t next = 0;
  for (const Block& block : text.blocks) {
    if (next >= hits.size()) return;
    const Range paragraph{text.lines[block.first_line].start, text.lines[block.first_line + block.line_count - 1].end};
    std::size_t last = next;
    while (last < hits.size() && hits[last].start < paragraph.end) ++last;
    if (last == next) continue;
    add_sentences(document, paragraph, std::span(hits).subspan(next, last - next));
    next = last;
  }
}

// Words of a headline that announces a contract, unlike a contract's own title.
constexpr std::array<std::string_view, 14> kHeadlineVerbs{"announces", "announce", "enters",    "enter",     "signs",
                                                          "sign",      "reports",  "completes", "executes",  "expands",
                                                          "reaches",   "extends",  "amends",    "terminates"};
constexpr std::array<std::string_view, 6> kContracts{"agreement", "indenture",  "bylaws",
                                                     "by laws",   "prospectus", "lease"};

// "AGREEMENT AND PLAN OF MERGER", "Voting Agreement": a short line that begins or ends with the kind of contract.
bool is_contract_title(std::string_view line) {
  constexpr std::size_t kLongest = 80;
  if (line.size() > kLongest) return false;
  const std::string folded = text::fold(line);
  const bool is_headline = std::any_of(kHeadlineVerbs.begin(), kHeadlineVerbs.end(),
                                       [&](std::string_view verb) { return text::has_phrase(folded, verb); });
  return !is_headline && std::any_of(kContracts.begin(), kContracts.end(), [&](std::string_view word) {
    return begins_with_any(folded, word) || ends_with_any(folded, word);
  });
}

// Contracts filed under 99 speak of the future without making statements.
bool is_agreement(const Document& document) {
  constexpr std::size_t kTopLines = 12;
  const DocumentText& text = document.text;
  for (std::size_t i = 0; i < text.lines.size() && i < kTopLines; ++i) {
    if (is_contract_title(text.visible.slice(text.lines[i].start, text.lines[i].end))) return true;
  }
  return false;
}

}  // namespace

void find_forward_looking_statements(Filing& filing) {
  const CueTable table(kTriggers);
  StatementFinder finder(filing, table);
  const Document* primary = filing.primary_document();
  if (primary != nullptr && !filing.items.empty()) {
    const Passage items = find_items_range(filing);
    finder.read(items.document, {items.start, items.end});
  }
  for (DocumentIndex i = 0; i < filing.documents.size(); ++i) {
    const Document& document = filing.documents[i];
    if (document.text.lines.empty() || major_exhibit_number(document.exhibit_number) != "99") continue;
    if (!is_agreement(document)) finder.read(i, {0, document.text.visible.size()});
  }
}

}  // namespace prefile::parse
