// What a person reads in the terminal: `full` and `concise`.
#include <algorithm>
#include <array>
#include <map>

#include "report/report.h"
#include "report/snippet.h"
#include "report/snippet_text.h"
#include "report/terminal_encoder.h"
#include "report/words.h"

namespace prefile::report {
namespace {

constexpr std::size_t kMostPlaces = 12;  // pieces of evidence of one finding
constexpr std::size_t kMostWitness = 60;

Paint paint_of(Severity severity) {
  constexpr std::array<Paint, 3> kPaints{Paint::cyan, Paint::yellow, Paint::red};
  return kPaints[static_cast<std::size_t>(severity)];
}

std::string concise_place(const Evidence& evidence) {
  return terminal_text(evidence.file) + ":" + std::to_string(evidence.line) + ":" + std::to_string(evidence.column);
}

std::string status_note(const Finding& finding) {
  if (finding.status == FindingStatus::open) return "";
  return finding.status == FindingStatus::waived ? " (waived)" : " (in the baseline)";
}

class FullText {
 public:
  FullText(const CheckResult& result, const TextOptions& options)
      : result_(result), options_(options), width_(std::max<std::size_t>(options.width, 40)) {}

  std::string render() {
    for (const FilingResult& filing : result_.filings) filing_part(filing);
    const Verdict verdict = shown_verdict(result_);
    if (!options_.quiet) {
      notes_part(result_.notes);
      constexpr std::array<Paint, 3> kPaints{Paint::green, Paint::red, Paint::magenta};
      headed(title_of(verdict), kPaints[static_cast<std::size_t>(verdict)], reason_for(verdict, result_), 0);
    }
    out_ += summary_line(result_);
    out_ += '\n';
    return std::move(out_);
  }

 private:
  void filing_part(const FilingResult& filing) {
    if (result_.filings.size() > 1 && (!options_.quiet || !filing.findings.empty() || !filing.failures.empty())) {
      filing_heading(filing);
    }
    for (const Finding& finding : filing.findings) finding_part(filing, finding);
    if (!options_.quiet && options_.verbose) entries(filing, Outcome::undetermined);
    if (!options_.quiet && !options_.verbose) undetermined_by_reason(filing);
    entries(filing, Outcome::error);
    for (const Failure& failure : filing.failures) failure_part(filing, failure);
    if (!options_.quiet) notes_part(filing.notes);
    if (options_.verbose) {
      entries(filing, Outcome::pass);
      entries(filing, Outcome::not_applicable);
    }
    if (!options_.quiet && filing.findings.empty() && filing.failures.empty()) clean_part(filing);
  }

  void filing_heading(const FilingResult& filing) {
    const std::string identity = terminal_text(identity_of(filing));
    const std::string name = terminal_text(filing.input);
    out_ += painted(Paint::bold, name, options_.color);
    out_ += '\n';
    if (!identity.empty()) out_ += wrapped("  ", 2, identity, width_);
    out_ += '\n';
  }

  // `head: text`, wrapped below its own start when short, with `head` in colour.
  void headed(std::string_view head, Paint paint, std::string_view text, std::size_t indent) {
    std::string lines = wrapped(std::string(head) + ": ", indent, text, width_);
    lines.replace(0, head.size(), painted(paint, head, options_.color));
    out_ += lines;
  }

  void note(std::size_t gutter, std::string_view name, std::string_view text) {
    if (text.empty()) return;
    const std::string head = std::string(gutter, ' ') + " = " + std::string(name) + ": ";
    std::string lines = wrapped(head, head.size(), text, width_);
    if (options_.color) lines.replace(gutter, 3, " " + painted(Paint::blue, "=", true) + " ");
    out_ += lines;
  }

  void place_line(std::size_t gutter, std::string_view arrow, const Evidence& evidence) {
    out_ += std::string(gutter, ' ') + painted(Paint::blue, arrow, options_.color) + " " + place_text(evidence) + "\n";
  }

  void finding_part(const FilingResult& filing, const Finding& finding) {
    headed(std::string(name_of(finding.severity)) + status_note(finding), paint_of(finding.severity),
           terminal_text(finding.message) + " [" + terminal_text(finding.rule) + "]", 2);
    std::uint32_t last_line = 1;
    const std::size_t shown = std::min(finding.evidence.size(), kMostPlaces);
    for (std::size_t i = 0; i < shown; ++i) {
      for (const SourceLine& line : source_lines(finding.evidence[i])) last_line = std::max(last_line, line.number);
    }
    const std::size_t gutter = std::to_string(last_line).size();
    for (std::size_t i = 0; i < shown; ++i) {
      place_line(gutter, i == 0 ? "-->" : ":::", finding.evidence[i]);
      out_ += render_snippet(finding.evidence[i], {width_, gutter, options_.color, paint_of(finding.severity)});
    }
    if (shown < finding.evidence.size()) {
      note(gutter, "note",
           amount_of(finding.evidence.size() - shown, "further place", "further places") + " of " +
               grouped(finding.evidence.size()) + " stand in the JSON and HTML reports");
    }
    if (const RuleDescription* rule = find_rule(result_, finding.rule)) {
      note(gutter, rests_on_law(*rule) ? "law" : "basis", terminal_text(citations_of(*rule, filing.form)));
      note(gutter, "fix", fix_text(*rule));
    }
    out_ += '\n';
  }

  static std::string fix_text(const RuleDescription& rule) {
    std::string fix = terminal_text(rule.fix);
    while (!fix.empty() && fix.back() == '.') fix.pop_back();
    return (fix.empty() ? "" : fix + "; ") + "`prefile" + kNoBreak + "explain" + kNoBreak + terminal_text(rule.id) +
           "`";
  }

  void entries(const FilingResult& filing, Outcome outcome) {
    bool any = false;
    for (const LedgerEntry& entry : filing.outcomes) {
      if (entry.outcome != outcome) continue;
      entry_part(entry);
      any = true;
    }
    if (any) out_ += '\n';
  }

  // What keeps several rules from being decided is said once, where they looked at the same place or none.
  void undetermined_by_reason(const FilingResult& filing) {
    constexpr std::size_t kFewest = 3;
    std::vector<std::vector<const LedgerEntry*>> groups;
    std::map<std::string, std::size_t> group_of;
    for (const LedgerEntry& entry : filing.outcomes) {
      if (entry.outcome != Outcome::undetermined) continue;
      std::string key = entry.reason;
      for (const Evidence& each : entry.witnesses) key += '\n' + witness_text(each);
      const auto [at, is_new] = group_of.emplace(std::move(key), groups.size());
      if (is_new) groups.emplace_back();
      groups[at->second].push_back(&entry);
    }
    for (const std::vector<const LedgerEntry*>& group : groups) {
      if (group.size() < kFewest) {
        for (const LedgerEntry* entry : group) entry_part(*entry);
        continue;
      }
      headed(word_for(Outcome::undetermined), Paint::yellow,
             amount_of(group.size(), "rule", "rules") + ": " + terminal_text(group.front()->reason) + "; -v lists them",
             2);
      for (const Evidence& each : group.front()->witnesses) note(1, "looked at", witness_text(each));
    }
    if (!groups.empty()) out_ += '\n';
  }

  void entry_part(const LedgerEntry& entry) {
    constexpr std::array<Paint, 5> kPaints{Paint::green, Paint::red, Paint::dim, Paint::yellow, Paint::magenta};
    const std::string reason = terminal_text(entry.reason);
    headed(word_for(entry.outcome), kPaints[static_cast<std::size_t>(entry.outcome)],
           terminal_text(entry.rule) + (reason.empty() ? "" : ": " + reason), 2);
    if (const RuleDescription* rule = find_rule(result_, entry.rule)) note(1, "looks for", terminal_text(rule->title));
    const std::string_view verb = entry.outcome == Outcome::pass ? "saw" : "looked at";
    for (const Evidence& witness : entry.witnesses) note(1, verb, witness_text(witness));
    if (entry.witnesses_omitted != 0) {
      note(1, verb, amount_of(entry.witnesses_omitted, "further place", "further places"));
    }
  }

  static std::string witness_text(const Evidence& witness) {
    const std::string place = place_text(witness);
    const bool is_looked_at = witness.role == "looked here";  // the line's name says it
    const std::string role = is_looked_at ? "" : terminal_text(witness.role);
    std::string value = terminal_text(witness.reading.empty() ? witness.excerpt : witness.reading);
    value = cut_to(value, kMostWitness);
    std::string text = role;
    if (!value.empty()) text += (text.empty() ? "" : ": ") + value;
    if (text.empty() && is_looked_at) return place;
    return text + (text.empty() ? "" : ", ") + "at " + place;
  }

  void failure_part(const FilingResult& filing, const Failure& failure) {
    headed("not finished", Paint::magenta, terminal_text(failure.message) + " [" + terminal_text(failure.code) + "]",
           2);
    out_ += wrapped(" --> ", 5, terminal_text(filing.input), width_);
    if (failure.context != filing.input) note(1, "where", terminal_text(failure.context));
    out_ += '\n';
  }

  // Notes by the dozen say less than their number does; `-v` and `inspect` show all.
  void notes_part(const std::vector<Failure>& notes) {
    constexpr std::size_t kMost = 8;
    const std::size_t shown = options_.verbose ? notes.size() : std::min(notes.size(), kMost);
    for (std::size_t i = 0; i < shown; ++i) headed("note", Paint::cyan, terminal_text(notes[i].message), 2);
    if (shown < notes.size())
      headed("note", Paint::cyan, amount_of(notes.size() - shown, "more", "more") + "; -v shows all", 2);
    if (shown > 0) out_ += '\n';
  }

  void clean_part(const FilingResult& filing) {
    const std::uint32_t passed = entries_with(filing, Outcome::pass);
    std::string text = "no finding; " + amount_of(passed, "rule", "rules") + " looked and found it right";
    const std::uint32_t elsewhere = entries_with(filing, Outcome::not_applicable);
    if (elsewhere != 0) text += ", " + grouped(elsewhere) + (elsewhere == 1 ? " does" : " do") + " not concern it";
    headed(terminal_text(filing.input), Paint::bold, text, 2);
    out_ += '\n';
  }

  const CheckResult& result_;
  const TextOptions& options_;
  std::size_t width_;
  std::string out_;
};

void concise_entry(std::string& out, const FilingResult& filing, const LedgerEntry& entry) {
  const Evidence* place = entry.witnesses.empty() ? nullptr : &entry.witnesses.front();
  out += place != nullptr ? concise_place(*place) : terminal_text(filing.input);
  out += ": " + std::string(word_for(entry.outcome)) + ": " + terminal_text(entry.reason) + " [" +
         terminal_text(entry.rule) + "]\n";
}

}  // namespace

std::string render_full(const CheckResult& result, const TextOptions& options) {
  return FullText(result, options).render();
}

std::string render_concise(const CheckResult& result, const TextOptions& options) {
  std::string out;
  for (const FilingResult& filing : result.filings) {
    for (const Finding& finding : filing.findings) {
      const std::string severity = painted(paint_of(finding.severity), name_of(finding.severity), options.color);
      out += concise_place(finding.evidence.front()) + ": " + severity + ": " + terminal_text(finding.message) + " [" +
             terminal_text(finding.rule) + "]" + status_note(finding) + "\n";
    }
    for (const LedgerEntry& entry : filing.outcomes) {
      const bool is_trouble = entry.outcome == Outcome::error || entry.outcome == Outcome::undetermined;
      if (is_trouble && !(options.quiet && entry.outcome == Outcome::undetermined)) concise_entry(out, filing, entry);
      if (options.verbose && !is_trouble && entry.outcome != Outcome::finding) concise_entry(out, filing, entry);
    }
    for (const Failure& failure : filing.failures) {
      out += terminal_text(filing.input) + ": not finished: " + terminal_text(failure.message) + " [" +
             terminal_text(failure.code) + "]\n";
    }
  }
  for (const Failure& note : result.notes) {
    if (!options.quiet)
      out += terminal_text(note.context) + ": note: " + terminal_text(note.message) + " [" + terminal_text(note.code) +
             "]\n";
  }
  return out + summary_line(result) + "\n";
}

}  // namespace prefile::report
