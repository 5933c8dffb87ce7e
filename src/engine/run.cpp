#include "engine/run.h"

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>

#include "engine/prior.h"
#include "engine/push.h"
#include "engine/reading.h"
#include "engine/rule_forms.h"
#include "lua/host.h"
#include "text/dates.h"

namespace prefile::engine {
namespace {

bool names_form(const Rule& rule, std::string_view form) {
  return std::any_of(rule.description.forms.begin(), rule.description.forms.end(),
                     [&](const std::string& each) { return each == "*" || each == form; });
}

bool is_for_all_forms(const Rule& rule) { return names_form(rule, "*"); }

/// Calls the `check` of the rule table at 1; inside the sandbox's protected call, since pushing may fail.
int call_check(lua_State* state) {
  lua_pushliteral(state, "check");
  lua_rawget(state, 1);
  push_filing(state);
  push_report(state);
  lua_call(state, 2, 0);
  return 0;
}

/// The day whose law applies when nothing says it: the newest definitions' law.
Date law_of_today() { return Date{std::chrono::year{2100}, std::chrono::January, std::chrono::day{1}}; }

/// The latest day that signatures are dated, the period's end if that is later; nothing when no signature is dated, as
/// in a draft.
std::optional<Date> day_signed(const Filing& filing) {
  std::optional<Date> latest;
  const auto take = [&](const std::optional<Value>& date) {
    if (!date.has_value()) return;
    if (const auto found = text::find_date(date->value)) latest = std::max(latest, std::optional<Date>(found->date));
  };
  for (const SignatureBlock& block : filing.signature_blocks) {
    take(block.date);
    for (const Signature& signature : block.signatures) take(signature.date);
  }
  if (latest.has_value()) take(filing.cover.period);
  return latest;
}

/// The day whose law applies; nothing where nothing says it.
struct LawDay {
  std::optional<Date> day;
  bool is_from_signatures = false;

  [[nodiscard]] Date or_today() const { return day.value_or(law_of_today()); }
};

/// Where none is asked for: the day of filing, or, of a document alone, of its signatures.
LawDay law_day(const Filing& filing) {
  if (filing.filing_date.has_value() || filing.container != Container::single_document) return {filing.filing_date};
  const std::optional<Date> day = day_signed(filing);
  return {day, day.has_value()};
}

void note_law_day(FilingResult& result, const LawDay& law) {
  if (!law.is_from_signatures) return;
  result.notes.push_back({"law-day",
                          "judged by the law of " + format_long_date(*law.day) +
                              ", the last day the signatures show; --as-of DATE names another",
                          ""});
}

/// Runs rules one by one in a state of their own for this filing; a state that hit a limit is thrown away.
class Runner {
 public:
  Runner(const Filing& filing, const std::vector<const Filing*>& prior, const RunOptions& options, Date as_of)
      : filing_(filing), options_(options), evidence_(filing) {
    context_.filing = &filing;
    context_.as_of = as_of;
    context_.evidence = &evidence_;
    for (const Filing* each : prior) {
      prior_evidence_.push_back(std::make_unique<EvidenceMaker>(*each));
      context_.prior.push_back({each, prior_evidence_.back().get(), law_day(*each).or_today()});
    }
  }

  LedgerEntry run(const Rule& rule, std::vector<Finding>& findings) {
    LedgerEntry entry;
    entry.rule = rule.description.id;
    if (!is_for_all_forms(rule)) {
      if (filing_.form.empty()) {
        entry.outcome = Outcome::undetermined;
        entry.reason = "the form of this filing could not be read";
        return entry;
      }
      if (!names_form(rule, filing_.form)) {
        entry.outcome = Outcome::not_applicable;
        entry.reason = "the form is " + filing_.form + "; the rule is for " + forms_in_words(rule.form_names);
        return entry;
      }
    }
    if (rule.effective_from.has_value() && context_.as_of < *rule.effective_from) {
      entry.outcome = Outcome::not_applicable;
      entry.reason = "in force from " + format_long_date(*rule.effective_from);
      return entry;
    }
    if (rule.effective_until.has_value() && context_.as_of > *rule.effective_until) {
      entry.outcome = Outcome::not_applicable;
      entry.reason = "in force until " + format_long_date(*rule.effective_until);
      return entry;
    }
    RuleReport report;
    report.rule = &rule;
    context_.report = &report;
    const Status status = call(rule);
    context_.report = nullptr;
    settle(entry, report, status, findings);
    return entry;
  }

  [[nodiscard]] const EvidenceMaker& evidence() const { return evidence_; }

 private:
  Status prepare() {
    if (sandbox_ != nullptr && !sandbox_->is_spent()) return Done{};
    auto made = lua::Sandbox::make(options_.budget);
    if (!made) return made.error();
    sandbox_ = std::move(made).value();
    sandbox_->trace(options_.trace);
    return sandbox_->protect([this](lua_State*) { install_bindings(*sandbox_, context_); });
  }

  Status call(const Rule& rule) {
    if (Status ready = prepare(); !ready) return ready;
    lua_State* state = sandbox_->state();
    lua_settop(state, 0);
    if (Status loaded = sandbox_->load(rule.source.text, rule.source.path); !loaded) return loaded;
    if (Status ran = sandbox_->call(0, 1); !ran) return ran;
    if (!lua_istable(state, -1)) return Error{ErrorCode::bad_rule, "the file returned no table", rule.source.path};
    lua_pushcfunction(state, lua::host_function<call_check>);
    lua_insert(state, -2);
    return sandbox_->call(1, 0);
  }

  static void settle(LedgerEntry& entry, RuleReport& report, const Status& status, std::vector<Finding>& findings) {
    if (!status) {
      entry.outcome = Outcome::error;
      const Error& error = status.error();
      entry.reason = (error.context.empty() ? "" : error.context + ": ") + error.message;
      if (!report.findings.empty()) {
        entry.reason +=
            "; it had reported " + std::to_string(report.findings.size()) + " findings before, which are not shown";
      }
      return;
    }
    entry.witnesses = std::move(report.witnesses);
    const auto kept = static_cast<std::uint32_t>(entry.witnesses.size());
    entry.witnesses_omitted = report.witness_count - kept;
    if (!report.findings.empty()) {
      entry.outcome = Outcome::finding;
      if (report.undetermined.has_value()) entry.reason = "beside the findings: " + *report.undetermined;
      for (Finding& finding : report.findings) findings.push_back(std::move(finding));
    } else if (report.undetermined.has_value()) {
      entry.outcome = Outcome::undetermined;
      entry.reason = *report.undetermined;
      entry.witnesses = std::move(report.looked_at);
      entry.witnesses_omitted = 0;
    } else if (report.witness_count > 0) {
      entry.outcome = Outcome::pass;
    } else if (report.not_applicable.has_value()) {
      entry.outcome = Outcome::not_applicable;
      entry.reason = *report.not_applicable;
    } else {
      entry.outcome = Outcome::error;
      entry.reason = "the rule said nothing: it must report a finding, a witness, undetermined or not applicable";
    }
  }

  const Filing& filing_;
  const RunOptions& options_;
  EvidenceMaker evidence_;
  std::vector<std::unique_ptr<EvidenceMaker>> prior_evidence_;
  RunContext context_;
  std::unique_ptr<lua::Sandbox> sandbox_;
};

std::string text_or_empty(const std::optional<Value>& value) { return value.has_value() ? value->value : ""; }

void fill_identity(FilingResult& result, const Filing& filing) {
  result.form = filing.form;
  result.accession = text_or_empty(filing.header.accession_number);
  if (!filing.header.filers.empty()) {
    result.registrant = text_or_empty(filing.header.filers.front().name);
    result.cik = text_or_empty(filing.header.filers.front().cik);
  }
  if (result.registrant.empty()) result.registrant = text_or_empty(filing.cover.registrant);
  if (filing.header.period.has_value()) {
    const auto date = parse_compact_date(filing.header.period->value);
    result.period = date.has_value() ? format_iso_date(*date) : filing.header.period->value;
  }
  if (filing.filing_date.has_value()) result.filing_date = format_iso_date(*filing.filing_date);
  for (const Item& item : filing.items) {
    if (std::find(result.items.begin(), result.items.end(), item.number.value) == result.items.end()) {
      result.items.push_back(item.number.value);
    }
  }
  for (const Problem& problem : filing.problems) {
    (problem.incomplete ? result.failures : result.notes).push_back({problem.code, problem.message, ""});
  }
}

/// Says with how many of the filings given for it this one was compared.
void note_prior(FilingResult& result, std::size_t compared, std::size_t given) {
  if (given == 0) return;
  result.notes.push_back({"prior",
                          "compared with " + std::to_string(compared) + " of " + std::to_string(given) +
                              " filings given with --prior" +
                              (compared == given ? "" : "; the others are no earlier ones of this filer"),
                          ""});
}

/// By file in the order of the filing's, then by position, then by rule.
void sort_by_place(std::vector<Finding>& findings, const Filing& filing) {
  std::map<std::string_view, std::size_t> order;
  for (const auto& source : filing.sources) order.emplace(source->name, order.size());
  const auto key = [&](const Finding& finding) {
    const Evidence& first = finding.evidence.front();
    const auto file = order.find(first.file);
    return std::make_tuple(file == order.end() ? order.size() : file->second, first.start, first.end,
                           std::string_view(finding.rule));
  };
  std::stable_sort(findings.begin(), findings.end(),
                   [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
}

}  // namespace

FilingResult run_rules(const RuleSet& rules, const Filing& filing, const RunOptions& options) {
  FilingResult result;
  const LawDay law = options.as_of.has_value() ? LawDay{options.as_of} : law_day(filing);
  fill_identity(result, filing);
  const std::vector<const Filing*> prior = earlier_filings(filing, options.prior);
  note_prior(result, prior.size(), options.prior.size());
  note_law_day(result, law);
  if (law.day.has_value()) result.as_of = format_iso_date(*law.day);
  Runner runner(filing, prior, options, law.or_today());
  for (const Rule& rule : rules.rules) result.outcomes.push_back(runner.run(rule, result.findings));
  sort_by_place(result.findings, filing);
  result.reading = make_reading(filing, runner.evidence());
  return result;
}

}  // namespace prefile::engine
