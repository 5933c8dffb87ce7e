// What was checked and how each rule ended, and the filing as it was read.
#include <array>
#include <map>

#include "report/html_page.h"
#include "report/words.h"

namespace prefile::report {
namespace {

constexpr std::size_t kMostLinks = 50;  // to findings of one rule

struct Group {
  Outcome outcome;
  std::string_view name;
  std::string_view meaning;
  std::string_view column;
};

constexpr std::array<Group, 5> kGroups{
    {{Outcome::finding, "Found something", "The rule found what it looks for.", "Findings"},
     {Outcome::error, "Broken", "The rule failed and gave no answer.", "What happened"},
     {Outcome::undetermined, "Undetermined", "The rule concerns this filing, but could not see what it needs.",
      "Why, and where it looked"},
     {Outcome::pass, "Passed", "The rule looked and found it right. Quoted is what satisfied it.", "What it saw"},
     {Outcome::not_applicable, "Not applicable", "The rule does not concern this filing.", "Why"}}};

class LedgerSection {
 public:
  LedgerSection(HtmlPage& page, const FilingPart& part, unsigned level) : page_(page), part_(part), level_(level) {
    for (const ShownFinding& shown : part.findings) by_rule_[shown.finding->rule].push_back(&shown);
  }

  void write() {
    HtmlWriter& html = page_.html();
    html("<section>\n");
    page_.heading(level_, "What was checked", part_.prefix + "ledger");
    if (part_.filing->outcomes.empty()) html("<p>No rule ran on this input.</p>\n");
    for (const Group& group : kGroups) write_group(group);
    html("</section>\n");
  }

 private:
  void write_group(const Group& group) {
    const std::uint32_t number = entries_with(*part_.filing, group.outcome);
    if (number == 0) return;
    HtmlWriter& html = page_.html();
    page_.heading(level_ + 1, std::string(group.name) + " (" + grouped(number) + ")");
    html(R"(<p class="fine">)").text(group.meaning)("</p>\n");
    page_.begin_table(R"(<table class="ledger">)", {{"Rule, by what it looks for"}, {group.column}});
    for (const LedgerEntry& entry : part_.filing->outcomes) {
      if (entry.outcome == group.outcome) write_entry(entry);
    }
    page_.end_table();
  }

  void write_entry(const LedgerEntry& entry) {
    HtmlWriter& html = page_.html();
    const RuleDescription* rule = find_rule(page_.result(), entry.rule);
    const std::string_view id = page_.rule_id(entry.rule);
    html(R"(<tr id=")").text(page_.claim_id(part_.prefix + "outcome-" + id_from(entry.rule)))(R"("><th scope="row">)");
    if (rule != nullptr) html.text(rule->title)("<br>");
    if (!id.empty()) page_.link_to(id);
    html("<code>").text(entry.rule)("</code>");
    if (!id.empty()) html("</a>");
    html("</th><td>");
    const bool is_verbatim = entry.outcome == Outcome::error;
    if (!entry.reason.empty()) {
      if (is_verbatim) {
        html(R"(<p class="verbatim">)");
      } else {
        html("<p>");
      }
      html.text(entry.reason)("</p>");
    }
    if (entry.outcome == Outcome::finding) write_links(entry.rule);
    if (!entry.witnesses.empty()) {
      if (entry.outcome == Outcome::finding) html(R"(<p class="fine">Found right:</p>)");
      html("<ul>");
      for (const Evidence& witness : entry.witnesses) {
        html("<li>");
        write_witness(page_, witness);
        html("</li>");
      }
      if (entry.witnesses_omitted != 0) {
        html("<li>and ").text(amount_of(entry.witnesses_omitted, "further place", "further places"))("</li>");
      }
      html("</ul>");
    }
    html("</td></tr>\n");
  }

  void write_links(std::string_view rule) {
    HtmlWriter& html = page_.html();
    const auto found = by_rule_.find(rule);
    if (found == by_rule_.end()) return;
    const std::vector<const ShownFinding*>& findings = found->second;
    html("<ul>");
    for (std::size_t i = 0; i < findings.size() && i < kMostLinks; ++i) {
      html("<li>");
      page_.link_to(findings[i]->id);
      html("Finding ").number(findings[i]->number)("</a>: ").text(findings[i]->finding->message)("</li>");
    }
    if (findings.size() > kMostLinks) {
      html("<li>and ").number(findings.size() - kMostLinks)(" more, ").number(findings.size())(" in all</li>");
    }
    html("</ul>");
  }

  HtmlPage& page_;
  const FilingPart& part_;
  unsigned level_;
  std::map<std::string_view, std::vector<const ShownFinding*>> by_rule_;
};

void write_row(HtmlPage& page, const ReadingRow& row) {
  HtmlWriter& html = page.html();
  html(R"(<tr><th scope="row">)").text(row.label)("</th><td>");
  if (row.value.empty()) {
    html(R"(<span class="note">empty</span>)");
  } else {
    html(R"(<span class="value">)").text(row.value)("</span>");
  }
  html("</td><td>");
  if (row.place) write_place(page, *row.place);
  if (row.place && !row.note.empty()) html("<br>");
  if (!row.note.empty()) html(R"(<span class="note">)").text(row.note)("</span>");
  html("</td></tr>\n");
}

}  // namespace

void write_ledger(HtmlPage& page, const FilingPart& part, unsigned level) { LedgerSection(page, part, level).write(); }

void write_reading(HtmlPage& page, const FilingPart& part, unsigned level) {
  HtmlWriter& html = page.html();
  html("<section>\n");
  page.heading(level, "The filing as it was read", part.prefix + "reading");
  html(R"(<p class="fine">What the rules saw, with the place of every value. )");
  html("If something here is wrong, the findings that rest on it are, too.</p>\n");
  if (part.filing->reading.empty()) html("<p>Nothing of this input could be read as a filing.</p>\n");
  for (const ReadingSection& section : part.filing->reading) {
    page.heading(level + 1, section.title);
    if (!section.note.empty()) html(R"(<p class="note">)").text(section.note)("</p>\n");
    if (section.rows.empty()) {
      if (section.note.empty()) html("<p class=\"note\">Nothing was found.</p>\n");
      continue;
    }
    page.begin_table(R"(<table class="reading">)", {{"Field"}, {"As read"}, {"Where, and how"}});
    for (const ReadingRow& row : section.rows) write_row(page, row);
    page.end_table();
  }
  html("</section>\n");
}

}  // namespace prefile::report
