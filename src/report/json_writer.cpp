// The complete result as JSON, schema prefile-result-1 (schemas/result.schema.json).
#include <nlohmann/json.hpp>

#include "report/json_codec.h"
#include "report/report.h"
#include "report/words.h"

namespace prefile::report {
namespace {

using Json = nlohmann::ordered_json;

template <typename T, typename Write>
Json list_of(const std::vector<T>& values, Write write) {
  Json list = Json::array();
  for (const T& value : values) list.push_back(write(value));
  return list;
}

Json strings(const std::vector<std::string>& values) {
  return list_of(values, [](const std::string& value) { return Json(value); });
}

Json evidence_json(const Evidence& evidence) {
  return Json{{"file", evidence.file},
              {"document", evidence.document},
              {"start", evidence.start},
              {"end", evidence.end},
              {"line", evidence.line},
              {"column", evidence.column},
              {"end_line", evidence.end_line},
              {"end_column", evidence.end_column},
              {"document_line", evidence.document_line},
              {"before", evidence.before},
              {"excerpt", evidence.excerpt},
              {"after", evidence.after},
              {"omitted", evidence.omitted},
              {"reading", evidence.reading},
              {"role", evidence.role}};
}

Json authority_json(const Authority& authority) { return Json{{"cite", authority.cite}, {"says", authority.says}}; }

Json finding_json(const Finding& finding, const RuleDescription* rule) {
  return Json{{"rule", finding.rule},
              {"severity", name_of(finding.severity)},
              {"message_id", finding.message_id},
              {"message", finding.message},
              {"fingerprint", finding.fingerprint},
              {"status", name_of(finding.status)},
              {"authority", rule == nullptr ? Json::array() : list_of(rule->authority, authority_json)},
              {"evidence", list_of(finding.evidence, evidence_json)}};
}

Json entry_json(const LedgerEntry& entry) {
  return Json{{"rule", entry.rule},
              {"outcome", name_of(entry.outcome)},
              {"reason", entry.reason},
              {"witnesses", list_of(entry.witnesses, evidence_json)},
              {"witnesses_omitted", entry.witnesses_omitted}};
}

Json rule_json(const RuleDescription& rule) {
  return Json{{"id", rule.id},
              {"title", rule.title},
              {"family", rule.family},
              {"severity", name_of(rule.severity)},
              {"status", rule.status},
              {"forms", strings(rule.forms)},
              {"authority", list_of(rule.authority, authority_json)},
              {"why", rule.why},
              {"fix", rule.fix},
              {"limits", rule.limits}};
}

Json section_json(const ReadingSection& section) {
  return Json{{"title", section.title},
              {"note", section.note},
              {"rows", list_of(section.rows, [](const ReadingRow& row) {
                 return Json{{"label", row.label},
                             {"value", row.value},
                             {"place", row.place ? evidence_json(*row.place) : Json()},
                             {"note", row.note}};
               })}};
}

Json failure_json(const Failure& failure) {
  return Json{{"code", failure.code}, {"message", failure.message}, {"context", failure.context}};
}

Json filing_json(const FilingResult& filing, const CheckResult& result) {
  return Json{{"input", filing.input},
              {"sha256", filing.sha256},
              {"size", filing.size},
              {"form", filing.form},
              {"accession", filing.accession},
              {"registrant", filing.registrant},
              {"cik", filing.cik},
              {"period", filing.period},
              {"filing_date", filing.filing_date},
              {"items", strings(filing.items)},
              {"as_of", filing.as_of},
              {"verdict", name_of(verdict_of(filing, result.prefile, result.rules.size()))},
              {"failures", list_of(filing.failures, failure_json)},
              {"outcomes", list_of(filing.outcomes, entry_json)},
              {"findings", list_of(filing.findings,
                                   [&result](const Finding& finding) {
                                     return finding_json(finding, find_rule(result, finding.rule));
                                   })},
              {"reading", list_of(filing.reading, section_json)}};
}

Json provenance_json(const Provenance& prefile) {
  return Json{{"version", prefile.version},
              {"rules_digest", prefile.rules_digest},
              {"definitions_digest", prefile.definitions_digest},
              {"profile", prefile.profile},
              {"profile_digest", prefile.profile_digest},
              {"lua_version", prefile.lua_version},
              {"config_files", strings(prefile.config_files)},
              {"fail_on", prefile.fail_on},
              {"strict", prefile.strict},
              {"sandbox", prefile.sandbox},
              {"arguments", strings(prefile.arguments)}};
}

Json counts_json(const Counts& counts) {
  return Json{{"filings", counts.filings},
              {"rules", counts.rules},
              {"errors", counts.errors},
              {"warnings", counts.warnings},
              {"infos", counts.infos},
              {"waived", counts.waived},
              {"baseline", counts.baseline},
              {"passed", counts.passed},
              {"failed", counts.failed},
              {"not_applicable", counts.not_applicable},
              {"undetermined", counts.undetermined},
              {"broken", counts.broken}};
}

Json result_json(const CheckResult& result) {
  return Json{{"schema", "prefile-result-1"},
              {"prefile", provenance_json(result.prefile)},
              {"as_of", result.as_of},
              {"verdict", name_of(result.verdict)},
              {"exit_code", result.exit_code},
              {"counts", counts_json(count(result))},
              {"rules", list_of(result.rules, rule_json)},
              {"filings",
               list_of(result.filings, [&result](const FilingResult& filing) { return filing_json(filing, result); })}};
}

constexpr auto kReplace = Json::error_handler_t::replace;

std::string pretty(const Json& json) { return json.dump(2, ' ', false, kReplace) + "\n"; }

}  // namespace

std::string render_json(const CheckResult& result) { return pretty(result_json(result)); }

SerializedResult serialize(const CheckResult& result) {
  const Json json = result_json(result);
  return {pretty(json), script_json_of(json.dump(-1, ' ', true, kReplace))};
}

ScriptJson script_json_of(const std::string& json) {
  std::string safe;
  safe.reserve(json.size());
  for (const char c : json) {
    switch (c) {
      case '<': safe += "\\u003c"; break;
      case '>': safe += "\\u003e"; break;
      case '&': safe += "\\u0026"; break;
      default: safe += c;
    }
  }
  return ScriptJson(std::move(safe));
}

}  // namespace prefile::report
