// Safe-harbor legends: passages that call statements forward-looking and caution about them (15 USC 78u-5(c)).
#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "model/filing.h"
#include "parse/extract.h"
#include "parse/furnished.h"
#include "parse/legends_cues.h"
#include "parse/legends_statements.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

enum Element : std::uint8_t { kIdentifies, kCaution, kFactors, kStatute, kDuty, kWordList, kElementCount };

// Wording families and how often legends use them: domain measurements over 150 documents of public filings.
constexpr std::array kLegendCues{
    Cue{"forward-looking", kIdentifies},
    Cue{"forward looking", kIdentifies},
    Cue{"actual results", kCaution, "differ|differs|vary|varies|different"},
    Cue{"actual events", kCaution, "differ|vary|different"},
    Cue{"actual outcomes", kCaution, "differ|vary|different"},
    Cue{"actual performance", kCaution, "differ|vary|different"},
    Cue{"results may differ", kCaution},
    Cue{"results could differ", kCaution},
    Cue{"results to differ", kCaution},
    Cue{"differ materially", kCaution},
    Cue{"differ significantly", kCaution},
    Cue{"differ substantially", kCaution},
    Cue{"vary materially", kCaution},
    Cue{"materially different", kCaution},
    Cue{"materially from", kCaution},
    Cue{"undue reliance", kCaution},
    Cue{"no assurance", kCaution},
    Cue{"risks and uncertainties", kFactors},
    Cue{"risk and uncertainties", kFactors},
    Cue{"risks or uncertainties", kFactors},
    Cue{"risks, uncertainties", kFactors},
    Cue{"uncertainties and risks", kFactors},
    Cue{"uncertainties and other factors", kFactors},
    Cue{"risk factors", kFactors},
    Cue{"important factors", kFactors},
    Cue{"factors that could", kFactors},
    Cue{"factors that may", kFactors},
    Cue{"factors that might", kFactors},
    Cue{"factors which could", kFactors},
    Cue{"factors which may", kFactors},
    Cue{"following factors", kFactors},
    Cue{"private securities litigation reform act", kStatute},
    Cue{"securities litigation reform act", kStatute},
    Cue{"section 27a", kStatute},
    Cue{"section 21e", kStatute},
    Cue{"sections 27a", kStatute},
    Cue{"safe harbor", kStatute},
    Cue{"safe-harbor", kStatute},
    Cue{"no obligation", kDuty, "update|revise|release|supplement|correct"},
    Cue{"no duty", kDuty, "update|revise|release|supplement"},
    Cue{"any obligation", kDuty, "update|revise|release|supplement"},
    Cue{"any duty", kDuty, "update|revise|release|supplement"},
    Cue{"any intention", kDuty, "update|revise|release"},
    Cue{"any intent", kDuty, "update|revise|release"},
    Cue{"not undertake", kDuty, "update|revise|release"},
    Cue{"not assume", kDuty, "update|revise|release"},
    Cue{"not intend", kDuty, "update|revise|release"},
    Cue{"no intention", kDuty, "update|revise|release"},
    Cue{"no responsibility", kDuty, "update|revise|release"},
    Cue{"speak only as of", kDuty},
    Cue{"speaks only as of", kDuty},
    Cue{"made only as of", kDuty},
    Cue{"words such as", kWordList},
    Cue{"words like", kWordList},
    Cue{"terms such as", kWordList},
    Cue{"terminology such as", kWordList},
    Cue{"expressions such as", kWordList},
    Cue{"similar expressions", kWordList},
    Cue{"similar words", kWordList},
};

// Cues of one legend stand no farther apart than this; a list of factors between them may be long.
constexpr std::uint32_t kSameLegend = 1500;
constexpr std::uint32_t kJoinedLegends = 4000;
// A paragraph longer than this is no paragraph but a page: the legend is cut out by sentences.
constexpr std::uint32_t kLongestParagraph = 8000;

// A heading's legend begins this close below it; farther away the heading stands in a contents list.
constexpr std::uint32_t kUnderHeading = 400;
constexpr std::uint32_t kLongestHeading = 120;

struct Cluster {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  std::array<std::optional<CueHit>, kElementCount> elements;

  [[nodiscard]] bool is_legend() const {
    if (!elements[kIdentifies]) return false;
    return std::any_of(elements.begin() + kCaution, elements.end(), [](const auto& each) { return each.has_value(); });
  }
  void add(const CueHit& hit, std::uint8_t kind) {
    end = std::max(end, hit.end);
    if (!elements[kind]) elements[kind] = hit;
  }
};

class LegendFinder {
 public:
  LegendFinder(const Filing& filing, DocumentIndex document, const CueTable& table)
      : document_(document), text_(filing.documents[document].text), all_(text_.visible.text()), table_(table) {}

  std::vector<Legend> run();

 private:
  [[nodiscard]] std::vector<Cluster> clusters() const;
  [[nodiscard]] std::size_t line_at(std::uint32_t offset) const;
  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> paragraph_at(std::uint32_t offset) const;
  [[nodiscard]] bool is_heading(const CueHit& hit) const;
  [[nodiscard]] std::uint32_t with_heading(std::uint32_t start) const;
  void add_to(Legend& legend, const Cluster& cluster, std::uint32_t end) const;
  [[nodiscard]] Passage passage_of(const Cluster& cluster) const;
  [[nodiscard]] std::optional<Value> value_of(const std::optional<CueHit>& hit) const;

  DocumentIndex document_;
  const DocumentText& text_;
  std::string_view all_;
  const CueTable& table_;
};

std::vector<Cluster> LegendFinder::clusters() const {
  std::vector<Cluster> found;
  const std::vector<CueHit> hits = table_.find(all_, 0, text_.visible.size());
  Cluster current;
  bool is_open = false;
  const auto close = [&] {
    if (is_open && current.is_legend()) found.push_back(current);
  };
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const CueHit& hit = hits[i];
    const bool is_far = i + 1 == hits.size() || hits[i + 1].start > hit.end + kUnderHeading;
    if (is_far && is_heading(hit)) continue;
    if (!is_open || hit.start > current.end + kSameLegend) {
      close();
      current = Cluster{hit.start, hit.end, {}};
      is_open = true;
    }
    current.add(hit, table_.cue(hit).kind);
  }
  close();
  return found;
}

/// The line that `offset` stands in, or the last.
std::size_t LegendFinder::line_at(std::uint32_t offset) const {
  const auto line = std::partition_point(text_.lines.begin(), text_.lines.end(),
                                         [&](const Line& each) { return each.end <= offset; });
  return std::min(static_cast<std::size_t>(line - text_.lines.begin()), text_.lines.size() - 1);
}

std::pair<std::uint32_t, std::uint32_t> LegendFinder::paragraph_at(std::uint32_t offset) const {
  const Block& block = text_.blocks[text_.lines[line_at(offset)].block];
  const std::uint32_t start = text_.lines[block.first_line].start;
  const std::uint32_t end = text_.lines[block.first_line + block.line_count - 1].end;
  if (end - start <= kLongestParagraph) return {start, end};
  const text::Match sentence = text::sentence_around(all_.substr(start, end - start), offset - start);
  return {start + static_cast<std::uint32_t>(sentence.start), start + static_cast<std::uint32_t>(sentence.end)};
}

// A cue in a short paragraph that is no sentence.
bool LegendFinder::is_heading(const CueHit& hit) const {
  const auto [start, end] = paragraph_at(hit.start);
  return end - start <= kLongestHeading && all_[end - 1] != '.';
}

// A short line above that names the legend belongs to it.
std::uint32_t LegendFinder::with_heading(std::uint32_t start) const {
  const std::size_t line = line_at(start);
  if (line == 0) return start;
  const Line& above = text_.lines[line - 1];
  if (above.end - above.start > kLongestHeading) return start;
  const std::string_view words = text_.visible.slice(above.start, above.end);
  const bool names_it = text::has_phrase(words, "forward-looking") || text::has_phrase(words, "forward looking") ||
                        text::has_phrase(words, "safe harbor") || text::has_phrase(words, "cautionary");
  return names_it ? above.start : start;
}

Passage LegendFinder::passage_of(const Cluster& cluster) const {
  return {document_, with_heading(paragraph_at(cluster.start).first), paragraph_at(cluster.end - 1).second};
}

std::optional<Value> LegendFinder::value_of(const std::optional<CueHit>& hit) const {
  if (!hit) return std::nullopt;
  std::string value(all_.substr(hit->start, hit->end - hit->start));
  std::replace(value.begin(), value.end(), '\n', ' ');
  return Value{std::move(value), text_.visible.span_of(hit->start, hit->end)};
}

// Adds what a legend's continuation shows.
void LegendFinder::add_to(Legend& legend, const Cluster& cluster, std::uint32_t end) const {
  legend.passage.end = std::max(legend.passage.end, end);
  const auto add = [&](std::optional<Value>& element, Element kind) {
    if (!element) element = value_of(cluster.elements[kind]);
  };
  add(legend.caution, kCaution);
  add(legend.factors, kFactors);
  add(legend.statute, kStatute);
  add(legend.no_duty, kDuty);
}

// Legends that stand close together are one, its factors listed in between.
std::vector<Legend> LegendFinder::run() {
  std::vector<Legend> legends;
  std::vector<Cluster> joined;
  for (const Cluster& cluster : clusters()) {
    if (!joined.empty() && cluster.start <= joined.back().end + kJoinedLegends) {
      Cluster& before = joined.back();
      before.end = cluster.end;
      for (std::size_t i = 0; i < kElementCount; ++i) {
        if (!before.elements[i]) before.elements[i] = cluster.elements[i];
      }
    } else {
      joined.push_back(cluster);
    }
  }
  for (const Cluster& cluster : joined) {
    Legend legend;
    legend.passage = passage_of(cluster);
    if (!legends.empty() && legend.passage.start <= legends.back().passage.end + 1) {
      add_to(legends.back(), cluster, legend.passage.end);
      continue;
    }
    legend.identifies = value_of(cluster.elements[kIdentifies]);
    legend.caution = value_of(cluster.elements[kCaution]);
    legend.factors = value_of(cluster.elements[kFactors]);
    legend.statute = value_of(cluster.elements[kStatute]);
    legend.no_duty = value_of(cluster.elements[kDuty]);
    legends.push_back(std::move(legend));
  }
  return legends;
}

}  // namespace

void find_legends(Filing& filing) {
  const CueTable table(kLegendCues);
  for (DocumentIndex i = 0; i < filing.documents.size(); ++i) {
    const Document& document = filing.documents[i];
    if (!document.from_filer || document.text.lines.empty()) continue;
    for (Legend& legend : LegendFinder(filing, i, table).run()) filing.legends.push_back(std::move(legend));
  }
  find_forward_looking_statements(filing);
  find_furnished_passages(filing);
}

}  // namespace prefile::parse
