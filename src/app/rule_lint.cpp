#include "app/rule_lint.h"

#include <algorithm>
#include <string>

#include "engine/api.h"
#include "engine/rule_forms.h"
#include "engine/source_lines.h"
#include "lua/trace.h"
#include "model/forms.h"

namespace prefile::app {
namespace {

constexpr std::size_t kLongestLine = 140;
constexpr std::ptrdiff_t kFewestExamples = 2;

class Reviewer {
 public:
  Reviewer(const engine::Rule& rule, std::vector<engine::RuleFault>& remarks)
      : rule_(rule), keys_(engine::find_keys(rule.source.text)), remarks_(remarks) {}

  void review() {
    review_names();
    review_forms();
    review_citations();
    review_sentences();
    review_examples();
    review_lines();
  }

 private:
  void remark(std::uint32_t line, std::string message) {
    remarks_.push_back({rule_.source.path, line, std::move(message)});
  }
  void remark(std::string_view key, std::string message) { remark(engine::line_of(keys_, key), std::move(message)); }

  void review_names() {
    for (const lua::UnknownName& each : lua::unknown_names(rule_.source.text, engine::names_for_rules())) {
      remark(each.line, "nothing declares '" + std::string(each.name) + "'");
    }
  }

  void review_forms() {
    for (std::string& each : engine::needless_forms(rule_.form_names)) remark("forms", std::move(each));
  }

  void review_citations() {
    for (const Authority& each : rule_.description.authority) {
      if (find_authority(each.cite) == nullptr) {
        remark("authority", "the authorities built into this prefile hold none that \"" + each.cite +
                                "\" begins with; add it to schemas/codes/authorities.xml and build again");
      }
    }
  }

  void review_sentences() {
    const auto is_sentence = [](const std::string& text) {
      return !text.empty() && (text.back() == '.' || text.back() == '?' || text.back() == ')' || text.back() == '"');
    };
    const RuleDescription& description = rule_.description;
    if (!is_sentence(description.why)) remark("why", "why is no sentence");
    if (!is_sentence(description.fix)) remark("fix", "fix is no sentence");
    if (!is_sentence(description.limits)) remark("limits", "limits is no sentence");
    if (description.title.ends_with('.')) remark("title", "a title has no full stop");
    for (const auto& [id, text] : rule_.messages) {
      if (text.ends_with('.'))
        remark("messages." + id, "a message has no full stop: reports put it in front of a place");
    }
  }

  void review_examples() {
    const auto reporting = std::count_if(rule_.examples.begin(), rule_.examples.end(), [](const engine::Example& each) {
      return !each.expect.empty() && !each.todo;
    });
    const auto silent = std::count_if(rule_.examples.begin(), rule_.examples.end(),
                                      [](const engine::Example& each) { return each.expect.empty(); });
    if (reporting < kFewestExamples || silent < kFewestExamples) {
      remark("examples", "at least two examples it is silent on and two it reports show where the line runs; it has " +
                             std::to_string(silent) + " and " + std::to_string(reporting));
    }
  }

  void review_lines() {
    std::uint32_t line = 1;
    const std::string_view text = rule_.source.text;
    for (std::size_t at = 0; at < text.size(); ++line) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      const std::string_view content = text.substr(at, end - at);
      if (content.size() > kLongestLine && content.find('<') == std::string_view::npos) {
        remark(line, "the line has " + std::to_string(content.size()) + " bytes; " + std::to_string(kLongestLine) +
                         " are readable (\"..\" joins strings)");
      }
      if (content.find('\t') != std::string_view::npos) remark(line, "a tab; rules are indented with spaces");
      at = end + 1;
    }
  }

  const engine::Rule& rule_;
  std::vector<engine::KeyPlace> keys_;
  std::vector<engine::RuleFault>& remarks_;
};

}  // namespace

std::vector<engine::RuleFault> lint_rules(const engine::RuleSet& rules) {
  std::vector<engine::RuleFault> remarks;
  for (const engine::Rule& rule : rules.rules) Reviewer(rule, remarks).review();
  return remarks;
}

}  // namespace prefile::app
