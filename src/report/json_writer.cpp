// The complete result as JSON, schema prefile-result-1 (schemas/result.schema.json).
#include <type_traits>

#include "report/json_codec.h"
#include "report/json_encoder.h"
#include "report/report.h"
#include "report/words.h"

namespace prefile::report {
namespace {

// Writes the fields of one object in their order.
class ResultWriter {
 public:
  explicit ResultWriter(JsonShape shape) : json_(shape) {}

  std::string write(const CheckResult& result) {
    result_ = &result;
    put(result);
    return json_.take();
  }

 private:
  template <typename T>
  void field(std::string_view name, const T& value) {
    json_.key(name);
    put(value);
  }

  template <typename T>
  void put(const std::vector<T>& values) {
    json_.begin_array();
    for (const T& value : values) put(value);
    json_.end_array();
  }

  void put(std::string_view text) { json_.value(text); }
  void put(const std::string& text) { json_.value(std::string_view(text)); }
  template <typename T>
  requires std::is_arithmetic_v<T>
  void put(T value) {
    if constexpr (std::is_same_v<T, bool>) {
      json_.value(value);
    } else {
      json_.value(static_cast<std::uint64_t>(value));
    }
  }

  void put(const Evidence& evidence) {
    json_.begin_object();
    field("file", evidence.file);
    field("document", evidence.document);
    field("start", evidence.start);
    field("end", evidence.end);
    field("line", evidence.line);
    field("column", evidence.column);
    field("end_line", evidence.end_line);
    field("end_column", evidence.end_column);
    field("document_line", evidence.document_line);
    field("container_line", evidence.container_line);
    field("before", evidence.before);
    field("excerpt", evidence.excerpt);
    field("after", evidence.after);
    field("omitted", evidence.omitted);
    field("reading_before", evidence.reading_before);
    field("reading", evidence.reading);
    field("reading_after", evidence.reading_after);
    field("role", evidence.role);
    json_.end_object();
  }

  void put(const Authority& authority) {
    json_.begin_object();
    field("cite", authority.cite);
    field("says", authority.says);
    json_.end_object();
  }

  void put(const Finding& finding) {
    const RuleDescription* rule = find_rule(*result_, finding.rule);
    json_.begin_object();
    field("rule", finding.rule);
    field("severity", name_of(finding.severity));
    field("message_id", finding.message_id);
    field("message", finding.message);
    field("fingerprint", finding.fingerprint);
    field("status", name_of(finding.status));
    field("authority", rule == nullptr ? std::vector<Authority>() : rule->authority);
    field("evidence", finding.evidence);
    json_.end_object();
  }

  void put(const LedgerEntry& entry) {
    json_.begin_object();
    field("rule", entry.rule);
    field("outcome", name_of(entry.outcome));
    field("reason", entry.reason);
    field("witnesses", entry.witnesses);
    field("witnesses_omitted", entry.witnesses_omitted);
    json_.end_object();
  }

  void put(const RuleDescription& rule) {
    json_.begin_object();
    field("id", rule.id);
    field("title", rule.title);
    field("family", rule.family);
    field("severity", name_of(rule.severity));
    field("status", rule.status);
    field("forms", rule.forms);
    field("authority", rule.authority);
    field("why", rule.why);
    field("fix", rule.fix);
    field("limits", rule.limits);
    json_.end_object();
  }

  void put(const ReadingRow& row) {
    json_.begin_object();
    field("label", row.label);
    field("value", row.value);
    json_.key("place");
    if (row.place) {
      put(*row.place);
    } else {
      json_.null();
    }
    field("note", row.note);
    json_.end_object();
  }

  void put(const ReadingSection& section) {
    json_.begin_object();
    field("title", section.title);
    field("note", section.note);
    field("rows", section.rows);
    json_.end_object();
  }

  void put(const Failure& failure) {
    json_.begin_object();
    field("code", failure.code);
    field("message", failure.message);
    field("context", failure.context);
    json_.end_object();
  }

  void put(const FilingResult& filing) {
    json_.begin_object();
    field("input", filing.input);
    field("sha256", filing.sha256);
    field("size", filing.size);
    field("form", filing.form);
    field("accession", filing.accession);
    field("registrant", filing.registrant);
    field("cik", filing.cik);
    field("period", filing.period);
    field("filing_date", filing.filing_date);
    field("items", filing.items);
    field("as_of", filing.as_of);
    field("verdict", name_of(verdict_of(filing, result_->prefile, result_->rules.size())));
    field("failures", filing.failures);
    field("notes", filing.notes);
    field("outcomes", filing.outcomes);
    field("findings", filing.findings);
    field("reading", filing.reading);
    json_.end_object();
  }

  void put(const InputDigest& read) {
    json_.begin_object();
    field("input", read.input);
    field("sha256", read.sha256);
    field("size", read.size);
    json_.end_object();
  }

  void put(const Provenance& prefile) {
    json_.begin_object();
    field("version", prefile.version);
    field("rules_digest", prefile.rules_digest);
    field("definitions_digest", prefile.definitions_digest);
    field("profile", prefile.profile);
    field("profile_digest", prefile.profile_digest);
    field("lua_version", prefile.lua_version);
    field("config_files", prefile.config_files);
    field("prior", prefile.prior);
    field("fail_on", prefile.fail_on);
    field("strict", prefile.strict);
    field("sandbox", prefile.sandbox);
    field("arguments", prefile.arguments);
    json_.end_object();
  }

  void put(const Counts& counts) {
    json_.begin_object();
    field("filings", counts.filings);
    field("rules", counts.rules);
    field("errors", counts.errors);
    field("warnings", counts.warnings);
    field("infos", counts.infos);
    field("waived", counts.waived);
    field("baseline", counts.baseline);
    field("passed", counts.passed);
    field("failed", counts.failed);
    field("not_applicable", counts.not_applicable);
    field("undetermined", counts.undetermined);
    field("broken", counts.broken);
    json_.end_object();
  }

  void put(const CheckResult& result) {
    json_.begin_object();
    field("schema", std::string_view("prefile-result-1"));
    field("prefile", result.prefile);
    field("as_of", result.as_of);
    field("verdict", name_of(result.verdict));
    field("exit_code", result.exit_code);
    field("counts", count(result));
    field("rules", result.rules);
    field("filings", result.filings);
    field("notes", result.notes);
    json_.end_object();
  }

  JsonEncoder json_;
  const CheckResult* result_ = nullptr;
};

}  // namespace

std::string render_json(const CheckResult& result) { return ResultWriter(JsonShape::file).write(result) + "\n"; }

ScriptJson script_json_of(const CheckResult& result) {
  return ScriptJson(ResultWriter(JsonShape::script).write(result));
}

}  // namespace prefile::report
