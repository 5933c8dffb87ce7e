// Reads a saved result back. Unknown fields are passed over, missing ones keep their defaults, wrong types are errors.
#include <limits>
#include <nlohmann/json.hpp>

#include "report/report.h"

namespace prefile::report {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kSchema = "prefile-result-1";
constexpr int kMostDepth = 32;

// Leaves the reader; caught in `parse_json`, the only way in.
struct Refusal {
  std::string what;
  std::string where;
};

// One object of the result and the path to it, for messages.
class ObjectReader {
 public:
  ObjectReader(const Json& json, std::string path) : json_(json), path_(std::move(path)) {
    if (!json.is_object()) throw Refusal{"an object is expected", path_};
  }

  [[nodiscard]] const std::string& path() const { return path_; }

  void read(const char* name, std::string& out) const {
    if (const Json* field = find(name)) out = string_of(*field, path_of(name));
  }

  void read(const char* name, bool& out) const {
    const Json* field = find(name);
    if (field == nullptr) return;
    if (!field->is_boolean()) throw Refusal{"true or false is expected", path_of(name)};
    out = field->get<bool>();
  }

  template <typename T>
  requires std::is_unsigned_v<T>
  void read(const char* name, T& out) const {
    const Json* field = find(name);
    if (field == nullptr) return;
    if (!field->is_number_unsigned() || field->get<std::uint64_t>() > std::numeric_limits<T>::max()) {
      throw Refusal{"a whole number in range is expected", path_of(name)};
    }
    out = static_cast<T>(field->get<std::uint64_t>());
  }

  template <typename T, typename Parse>
  void read_name(const char* name, T& out, Parse parse) const {
    std::string word;
    read(name, word);
    const std::optional<T> value = parse(word);
    if (!value) throw Refusal{"\"" + word + "\" is not a known word here", path_of(name)};
    out = *value;
  }

  template <typename T, typename Parse>
  void read_list(const char* name, std::vector<T>& out, Parse parse) const {
    const Json* field = find(name);
    if (field == nullptr) return;
    if (!field->is_array()) throw Refusal{"a list is expected", path_of(name)};
    out.reserve(field->size());
    for (std::size_t i = 0; i < field->size(); ++i) {
      out.push_back(parse((*field)[i], path_of(name) + "[" + std::to_string(i) + "]"));
    }
  }

  void read(const char* name, std::vector<std::string>& out) const { read_list(name, out, string_of); }

  [[nodiscard]] const Json* find(const char* name) const {
    const auto found = json_.find(name);
    return found == json_.end() ? nullptr : &*found;
  }

 private:
  static std::string string_of(const Json& json, const std::string& path) {
    if (!json.is_string()) throw Refusal{"a string is expected", path};
    return json.get<std::string>();
  }

  [[nodiscard]] std::string path_of(const char* name) const { return path_.empty() ? name : path_ + "." + name; }

  const Json& json_;
  std::string path_;
};

Evidence read_evidence(const Json& json, const std::string& path) {
  const ObjectReader object(json, path);
  Evidence evidence;
  object.read("file", evidence.file);
  object.read("document", evidence.document);
  object.read("start", evidence.start);
  object.read("end", evidence.end);
  object.read("line", evidence.line);
  object.read("column", evidence.column);
  object.read("end_line", evidence.end_line);
  object.read("end_column", evidence.end_column);
  object.read("document_line", evidence.document_line);
  object.read("container_line", evidence.container_line);
  object.read("before", evidence.before);
  object.read("excerpt", evidence.excerpt);
  object.read("after", evidence.after);
  object.read("omitted", evidence.omitted);
  object.read("reading_before", evidence.reading_before);
  object.read("reading", evidence.reading);
  object.read("reading_after", evidence.reading_after);
  object.read("role", evidence.role);
  return evidence;
}

Authority read_authority(const Json& json, const std::string& path) {
  const ObjectReader object(json, path);
  Authority authority;
  object.read("cite", authority.cite);
  object.read("says", authority.says);
  return authority;
}

Finding read_finding(const Json& json, const std::string& path) {
  const ObjectReader object(json, path);
  Finding finding;
  object.read("rule", finding.rule);
  object.read_name("severity", finding.severity, parse_severity);
  object.read("message_id", finding.message_id);
  object.read("message", finding.message);
  object.read("fingerprint", finding.fingerprint);
  object.read_name("status", finding.status, parse_status);
  object.read_list("evidence", finding.evidence, read_evidence);
  if (finding.evidence.empty()) throw Refusal{"a finding without evidence", path};
  return finding;
}

LedgerEntry read_entry(const Json& json, const std::string& path) {
  const ObjectReader object(json, path);
  LedgerEntry entry;
  object.read("rule", entry.rule);
  object.read_name("outcome", entry.outcome, parse_outcome);
  object.read("reason", entry.reason);
  object.read_list("witnesses", entry.witnesses, read_evidence);
  object.read("witnesses_omitted", entry.witnesses_omitted);
  return entry;
}

RuleDescription read_rule(const Json& json, const std::string& path) {
  const ObjectReader object(json, path);
  RuleDescription rule;
  object.read("id", rule.id);
  object.read("title", rule.title);
  object.read("family", rule.family);
  object.read_name("severity", rule.severity, parse_severity);
  object.read("status", rule.status);
  object.read("forms", rule.forms);
  object.read_list("authority", rule.authority, read_authority);
  object.read("why", rule.why);
  object.read("fix", rule.fix);
  object.read("limits", rule.limits);
  return rule;
}

ReadingRow read_row(const Json& json, const std::string& path) {
  const ObjectReader object(json, path);
  ReadingRow row;
  object.read("label", row.label);
  object.read("value", row.value);
  object.read("note", row.note);
  const Json* place = object.find("place");
  if (place != nullptr && !place->is_null()) row.place = read_evidence(*place, path + ".place");
  return row;
}

ReadingSection read_section(const Json& json, const std::string& path) {
  const ObjectReader object(json, path);
  ReadingSection section;
  object.read("title", section.title);
  object.read("note", section.note);
  object.read_list("rows", section.rows, read_row);
  return section;
}

Failure read_failure(const Json& json, const std::string& path) {
  const ObjectReader object(json, path);
  Failure failure;
  object.read("code", failure.code);
  object.read("message", failure.message);
  object.read("context", failure.context);
  return failure;
}

FilingResult read_filing(const Json& json, const std::string& path) {
  const ObjectReader object(json, path);
  FilingResult filing;
  object.read("input", filing.input);
  object.read("sha256", filing.sha256);
  object.read("size", filing.size);
  object.read("form", filing.form);
  object.read("accession", filing.accession);
  object.read("registrant", filing.registrant);
  object.read("cik", filing.cik);
  object.read("period", filing.period);
  object.read("filing_date", filing.filing_date);
  object.read("items", filing.items);
  object.read("as_of", filing.as_of);
  object.read_list("failures", filing.failures, read_failure);
  object.read_list("notes", filing.notes, read_failure);
  object.read_list("outcomes", filing.outcomes, read_entry);
  object.read_list("findings", filing.findings, read_finding);
  object.read_list("reading", filing.reading, read_section);
  return filing;
}

InputDigest read_input_digest(const Json& json, const std::string& path) {
  const ObjectReader object(json, path);
  InputDigest read;
  object.read("input", read.input);
  object.read("sha256", read.sha256);
  object.read("size", read.size);
  return read;
}

Provenance read_provenance(const Json& json, const std::string& path) {
  const ObjectReader object(json, path);
  Provenance prefile;
  object.read("version", prefile.version);
  object.read("rules_digest", prefile.rules_digest);
  object.read("definitions_digest", prefile.definitions_digest);
  object.read("profile", prefile.profile);
  object.read("profile_digest", prefile.profile_digest);
  object.read("lua_version", prefile.lua_version);
  object.read("config_files", prefile.config_files);
  object.read_list("prior", prefile.prior, read_input_digest);
  object.read("fail_on", prefile.fail_on);
  object.read("strict", prefile.strict);
  object.read("sandbox", prefile.sandbox);
  object.read("arguments", prefile.arguments);
  return prefile;
}

CheckResult read_result(const Json& json) {
  const ObjectReader object(json, "");
  std::string schema;
  object.read("schema", schema);
  if (schema != kSchema) throw Refusal{"this is not a result of schema prefile-result-1", "schema"};
  CheckResult result;
  if (const Json* prefile = object.find("prefile")) result.prefile = read_provenance(*prefile, "prefile");
  object.read("as_of", result.as_of);
  object.read_name("verdict", result.verdict, parse_verdict);
  std::uint8_t exit_code = 3;
  object.read("exit_code", exit_code);
  result.exit_code = exit_code;
  object.read_list("rules", result.rules, read_rule);
  object.read_list("filings", result.filings, read_filing);
  object.read_list("notes", result.notes, read_failure);
  result.counts = count(result);
  return result;
}

Error refused(std::string message, std::string where) {
  return {ErrorCode::malformed_input, std::move(message), std::move(where)};
}

}  // namespace

Result<CheckResult> parse_json(std::string_view json) {
  try {
    const auto limit_depth = [](int depth, Json::parse_event_t, Json&) {
      if (depth > kMostDepth) throw Refusal{"the JSON is nested too deeply for a result", ""};
      return true;
    };
    return read_result(Json::parse(json.begin(), json.end(), limit_depth));
  } catch (const Refusal& refusal) {
    return refused("the saved result cannot be used: " + refusal.what, refusal.where);
  } catch (const Json::parse_error& error) {
    return refused("this is not JSON; was the file cut short?", "byte " + std::to_string(error.byte));
  } catch (const Json::exception&) {
    return refused("the saved result cannot be used: it holds a number or a text that is out of range", "");
  }
}

}  // namespace prefile::report
