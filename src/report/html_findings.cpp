// The findings of the audit report: each with its place, its source, why it matters, the law and the remedy.
#include <map>
#include <set>

#include "report/html_page.h"
#include "report/snippet.h"
#include "report/words.h"

namespace prefile::report {
namespace {

// Of one rule in one filing, so many findings repeat the reason in full; later ones point at the first.
constexpr std::size_t kMostRepeated = 20;
constexpr std::size_t kManyFindings = 200;
constexpr std::size_t kReadingContext = 80;  // as many code points as evidence keeps on either side

void write_source(HtmlPage& page, const Evidence& evidence) {
  HtmlWriter& html = page.html();
  html("<pre>");
  const std::vector<SourceLine> lines = source_lines(evidence);
  for (const SourceLine& line : lines) {
    html(R"(<span class="line"><span class="ln">)").text(std::to_string(line.number))("</span><code>");
    if (line.cut_before) html("... ");
    html.text(line.before);
    const bool is_point = evidence.excerpt.empty() && evidence.omitted == 0;
    if (is_point) {
      html(R"(<mark class="point">here</mark>)");
    } else {
      html("<mark>").text(line.marked)("</mark>");
    }
    html.text(line.after);
    if (line.cut_after && evidence.omitted == 0) html(" ...");
    html("</code></span>");
  }
  if (evidence.omitted != 0) {
    html(R"(<span class="line"><span class="ln"></span><code>... )")
        .number(evidence.omitted)(" more characters</code></span>");
  }
  html("</pre>\n");
}

// Visible text in front of a passage: from a whole word on, with "..." where the context was cut.
std::string words_before(const Evidence& evidence) {
  std::string text = folded(evidence.reading_before);
  if (count_characters(evidence.reading_before) < kReadingContext) return text;
  const std::size_t gap = text.find(' ');
  return "... " + (gap == std::string::npos ? text : text.substr(gap + 1));
}

std::string words_after(const Evidence& evidence) {
  if (evidence.omitted != 0) return "...";
  std::string text = folded(evidence.reading_after);
  if (count_characters(evidence.reading_after) < kReadingContext) return text;
  return text.substr(0, text.rfind(' ')) + " ...";
}

// The passage as a reader of the document sees it, when that differs from the source or has words around it.
void write_reading(HtmlPage& page, const Evidence& evidence) {
  const bool is_alone = evidence.reading_before.empty() && evidence.reading_after.empty();
  if (is_alone && visible_reading(evidence).empty()) return;
  const std::string passage = folded(evidence.reading.empty() ? evidence.excerpt : evidence.reading);
  HtmlWriter& html = page.html();
  html(R"(<p class="reads"><span>reads</span> )").text(words_before(evidence))(" ");
  if (passage.empty()) {
    html(R"(<mark class="point">here</mark>)");
  } else {
    html("<mark>").text(passage)("</mark>");
  }
  html(" ").text(words_after(evidence))("</p>\n");
}

void write_evidence(HtmlPage& page, const Evidence& evidence) {
  HtmlWriter& html = page.html();
  html("<figure class=\"evidence\">\n<figcaption>");
  if (!evidence.role.empty()) html(R"(<span class="role">)").text(evidence.role)("</span> ");
  write_place(page, evidence);
  html(R"( <span class="offsets">)");
  if (evidence.container_line != 0) {
    html("encoded at line ").number(evidence.container_line)(" of the input, ");
  } else if (!is_whole_file(evidence)) {
    html("line ").number(evidence.line)(" of the file, ");
  }
  html("bytes ").number(evidence.start)(" to ").number(evidence.end)("</span></figcaption>\n");
  write_reading(page, evidence);
  write_source(page, evidence);
  html("</figure>\n");
}

void write_law(HtmlPage& page, const RuleDescription& rule) {
  HtmlWriter& html = page.html();
  if (rule.authority.empty()) return;
  html("<div><dt>The law</dt>");
  for (const Authority& authority : rule.authority) {
    html("<dd><cite>").text(authority.cite)("</cite>");
    if (!authority.says.empty()) html(": ").text(authority.says);
    html("</dd>");
  }
  html("</div>\n");
}

class FindingsSection {
 public:
  FindingsSection(HtmlPage& page, const FilingPart& part, unsigned level) : page_(page), part_(part), level_(level) {}

  void write() {
    HtmlWriter& html = page_.html();
    html("<section class=\"findings-section\">\n");
    page_.heading(level_, "Findings", part_.prefix + "findings");
    if (part_.findings.empty()) {
      html("<p>No finding. ");
      html.text(amount_of(entries_with(*part_.filing, Outcome::pass), "rule", "rules"))(
          " looked and found it right; what each saw stands below.</p>\n");
    } else {
      write_filter();
      html(R"(<div class="findings)").text(part_.findings.size() > kManyFindings ? " many" : "")("\">\n");
      for (const ShownFinding& shown : part_.findings) write_finding(shown);
      html("</div>\n");
    }
    html("</section>\n");
  }

 private:
  // Shown by the script only: without it all findings stand there, and nothing could be filtered.
  void write_filter() {
    HtmlWriter& html = page_.html();
    const std::string& prefix = part_.prefix;
    html("<div class=\"filter\" role=\"group\" aria-label=\"Filter the findings\" hidden>\n<div><label for=\"");
    html.text(prefix)(R"(q">Search</label><input type="search" id=")")
        .text(prefix)("q\" autocomplete=\"off\"></div>\n");
    std::set<std::string_view> severities;
    std::set<std::string_view> families;
    std::set<std::string_view> statuses;
    for (const ShownFinding& shown : part_.findings) {
      severities.insert(name_of(shown.finding->severity));
      families.insert(family_of(*shown.finding));
      statuses.insert(name_of(shown.finding->status));
    }
    write_choice("severity", "Severity", severities);
    write_choice("family", "Family", families);
    write_choice("status", "Status", statuses);
    html("<p class=\"shown\" role=\"status\"></p>\n</div>\n");
  }

  void write_choice(std::string_view name, std::string_view label, const std::set<std::string_view>& values) {
    HtmlWriter& html = page_.html();
    html(R"(<div><label for=")").text(part_.prefix).text(name)(R"(">)").text(label)(R"(</label><select id=")");
    html.text(part_.prefix).text(name)(R"(" data-field=")").text(name)(R"("><option value="">All</option>)");
    for (const std::string_view value : values) {
      html(R"(<option value=")").text(value)(R"(">)").text(value)("</option>");
    }
    html("</select></div>\n");
  }

  static std::string_view family_of(const Finding& finding) {
    return std::string_view(finding.rule).substr(0, finding.rule.find('/'));
  }

  void write_finding(const ShownFinding& shown) {
    HtmlWriter& html = page_.html();
    const Finding& finding = *shown.finding;
    html(R"(<article class="finding is-)").text(name_of(finding.severity))(R"(" id=")").text(shown.id);
    html(R"(" data-severity=")").text(name_of(finding.severity))(R"(" data-family=")").text(family_of(finding));
    html(R"(" data-status=")").text(name_of(finding.status))("\">\n<div class=\"margin\">");
    write_severity(page_, finding.severity);
    html(R"( <span class="number">Finding )").number(shown.number)("</span>");
    if (finding.status != FindingStatus::open)
      html(R"( <span class="status">)").text(name_of(finding.status))("</span>");
    html("</div>\n<div class=\"body\">\n");
    page_.heading(level_ + 1, finding.message);
    write_rule_line(finding);
    for (const Evidence& evidence : finding.evidence) write_evidence(page_, evidence);
    write_reasons(shown);
    html("</div>\n</article>\n");
  }

  void write_rule_line(const Finding& finding) {
    HtmlWriter& html = page_.html();
    html(R"(<p class="fine">)");
    const std::string_view rule = page_.rule_id(finding.rule);
    if (!rule.empty()) page_.link_to(rule);
    html("<code>").text(finding.rule)("</code>");
    if (!rule.empty()) html("</a>");
    html("</p>\n");
  }

  void write_reasons(const ShownFinding& shown) {
    HtmlWriter& html = page_.html();
    const Finding& finding = *shown.finding;
    html("<dl class=\"reasons\">\n");
    if (const RuleDescription* rule = find_rule(page_.result(), finding.rule)) {
      Seen& seen = seen_[finding.rule];
      if (seen.number++ == 0) seen.first = &shown;
      if (seen.number <= kMostRepeated) {
        page_.term("Why it matters", rule->why);
        write_law(page_, *rule);
        page_.term("How to fix it", rule->fix);
      } else {
        html("<div><dt>Why, law, remedy</dt><dd>as in ");
        page_.link_to(seen.first->id);
        html("finding ").number(seen.first->number)("</a></dd></div>\n");
      }
    }
    html("<div><dt>Fingerprint</dt><dd>");
    page_.link_to(shown.id);
    html("<code>").text(finding.fingerprint)("</code></a></dd></div>\n</dl>\n");
  }

  struct Seen {
    std::size_t number = 0;
    const ShownFinding* first = nullptr;
  };

  HtmlPage& page_;
  const FilingPart& part_;
  unsigned level_;
  std::map<std::string_view, Seen> seen_;
};

}  // namespace

void write_findings(HtmlPage& page, const FilingPart& part, unsigned level) {
  FindingsSection(page, part, level).write();
}

}  // namespace prefile::report
