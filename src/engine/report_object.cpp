// The `report` a rule talks to. Everything it accepts ends in the rule's ledger entry; evidence comes only from
// values that carry their bytes.
#include "engine/push.h"
#include "lua/host.h"

namespace prefile::engine {
namespace {

RuleReport& report_of(lua_State* state) {
  luaL_checkudata(state, 1, kReportType);
  return *context_of(state).report;
}

[[noreturn]] void fail(lua_State* state, const std::string& message) {
  luaL_error(state, "%s", message.c_str());
  throw 0;  // luaL_error does not return
}

/// The filings that evidence may stand in: a finding points at the one that is checked first of all.
enum class From : std::uint8_t { checked_filing, any_filing };

/// One piece of evidence: a value, an object with a place, or a table {value, role}.
void add_evidence(lua_State* state, int index, From from, std::string_view default_role,
                  std::vector<Evidence>& evidence) {
  constexpr std::size_t kMostEvidence = 1'000;
  if (evidence.size() >= kMostEvidence) fail(state, "a finding takes at most 1,000 pieces of evidence");
  const int at = lua_absindex(state, index);
  std::string role{default_role};
  std::optional<Place> place = to_place(state, at);
  if (!place.has_value() && lua_istable(state, at)) {
    lua_rawgeti(state, at, 2);
    if (lua_type(state, -1) == LUA_TSTRING) role = *to_text(state, -1);
    lua_pop(state, 1);
    lua_rawgeti(state, at, 1);
    place = to_place(state, -1);
    lua_pop(state, 1);
  }
  if (!place.has_value()) {
    fail(state, std::string("evidence must be a value of the filing, got ") + luaL_typename(state, at) +
                    "; for something missing give the place where it should stand");
  }
  const RunContext& context = context_of(state);
  if (from == From::checked_filing && place->filing != context.filing) {
    fail(state, "the first evidence must stand in the filing that is checked, not in an earlier one");
  }
  lua::charge(state, 200 + place->span.size() / 4);
  evidence.push_back(context.evidence_of(*place->filing).make(place->span, role));
}

/// Evidence as given by a rule: one piece, or a list of pieces.
std::vector<Evidence> collect_evidence(lua_State* state, int index) {
  std::vector<Evidence> evidence;
  bool is_list = false;
  if (lua_istable(state, index)) {
    lua_rawgeti(state, index, 2);
    const bool has_role = lua_type(state, -1) == LUA_TSTRING;
    lua_pop(state, 1);
    is_list = !has_role;
  }
  if (!is_list) {
    add_evidence(state, index, From::checked_filing, "", evidence);
    return evidence;
  }
  const auto size = static_cast<lua_Integer>(lua_rawlen(state, index));
  for (lua_Integer at = 1; at <= size; ++at) {
    lua_rawgeti(state, index, at);
    add_evidence(state, -1, evidence.empty() ? From::checked_filing : From::any_filing, "", evidence);
    lua_pop(state, 1);
  }
  if (evidence.empty()) fail(state, "a finding needs evidence; the list is empty");
  return evidence;
}

/// The value of a placeholder in the table at `params`, or nothing.
std::optional<std::string> value_of(lua_State* state, const std::string& name, int params) {
  if (!lua_istable(state, params)) return std::nullopt;
  lua_pushlstring(state, name.data(), name.size());
  lua_rawget(state, params);
  std::optional<std::string> text = to_text(state, -1);
  lua_pop(state, 1);
  return text;
}

/// The template without what it says of a number in parentheses, " (in all {count})", where that number is one.
std::string without_lone_count(lua_State* state, std::string pattern, int params) {
  constexpr std::string_view open = " (in all {";
  const std::size_t at = pattern.find(open);
  const std::size_t name_end = pattern.find('}', at);
  const std::size_t end = pattern.find(')', name_end);
  if (at == std::string::npos || end == std::string::npos) return pattern;
  const std::string name = pattern.substr(at + open.size(), name_end - at - open.size());
  if (value_of(state, name, params) == "1") pattern.erase(at, end + 1 - at);
  return pattern;
}

/// The message template with every {placeholder} filled from the table at `params`.
std::string fill(lua_State* state, const std::string& written, int params) {
  const std::string chosen = without_lone_count(state, written, params);
  const std::string_view pattern = chosen;
  std::string message;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t open = pattern.find('{', at);
    if (open == std::string_view::npos) {
      message += pattern.substr(at);
      break;
    }
    const std::size_t close = pattern.find('}', open);
    if (close == std::string_view::npos) fail(state, "a message has an unclosed placeholder");
    message += pattern.substr(at, open - at);
    const std::string name{pattern.substr(open + 1, close - open - 1)};
    const std::optional<std::string> text = value_of(state, name, params);
    if (!text.has_value()) fail(state, "the message needs a value for {" + name + "}");
    message += *text;
    at = close + 1;
  }
  return message;
}

int report_finding(lua_State* state) {
  RuleReport& report = report_of(state);
  const std::string id(check_string(state, 2));
  const Rule& rule = *report.rule;
  const auto& messages = rule.messages;
  std::vector<std::string> ids;
  const std::string* pattern = nullptr;
  for (const auto& [each, text] : messages) {
    ids.push_back(each);
    if (each == id) pattern = &text;
  }
  if (pattern == nullptr) {
    const std::string near = nearest_name(id, ids);
    fail(state, "the rule declares no message '" + id + "'" + (near.empty() ? "" : "; did you mean '" + near + "'?"));
  }
  luaL_checkany(state, 3);
  std::vector<Evidence> evidence = collect_evidence(state, 3);
  std::optional<Finding> finding =
      make_finding(rule.description.id, rule.description.severity, id, fill(state, *pattern, 4), std::move(evidence));
  if (!finding.has_value()) fail(state, "a finding needs evidence");
  report.findings.push_back(std::move(*finding));
  return 0;
}

int report_witness(lua_State* state) {
  constexpr std::size_t kMostWitnesses = 50;
  RuleReport& report = report_of(state);
  luaL_checkany(state, 2);
  const std::string role(lua_isnoneornil(state, 3) ? std::string_view() : check_string(state, 3));
  ++report.witness_count;
  if (report.witnesses.size() < kMostWitnesses) add_evidence(state, 2, From::any_filing, role, report.witnesses);
  return 0;
}

int report_undetermined(lua_State* state) {
  RuleReport& report = report_of(state);
  const std::string reason(check_string(state, 2));
  if (!report.undetermined.has_value()) report.undetermined = reason;
  constexpr std::size_t kMostPlaces = 20;
  if (!lua_isnoneornil(state, 3) && report.looked_at.size() < kMostPlaces) {
    add_evidence(state, 3, From::any_filing, "looked here", report.looked_at);
  }
  return 0;
}

int report_not_applicable(lua_State* state) {
  RuleReport& report = report_of(state);
  const std::string reason(check_string(state, 2));
  if (!report.not_applicable.has_value()) report.not_applicable = reason;
  return 0;
}

struct Method {
  const char* name;
  lua_CFunction call;
  std::string_view type;
};

constexpr Method kMethods[] = {
    {"finding", lua::host_function<report_finding>,
     "fun(self, message: string, evidence: any, values?: table<string, prefile.Text>)"},
    {"witness", lua::host_function<report_witness>, "fun(self, evidence: any, role?: string)"},
    {"undetermined", lua::host_function<report_undetermined>, "fun(self, reason: string, place?: any)"},
    {"not_applicable", lua::host_function<report_not_applicable>, "fun(self, reason: string)"}};

}  // namespace

void install_report_type(lua_State* state) {
  luaL_newmetatable(state, kReportType);
  lua_createtable(state, 0, 4);
  for (const Method& each : kMethods) {
    lua_pushcfunction(state, each.call);
    lua_setfield(state, -2, each.name);
  }
  lua_setfield(state, -2, "__index");
  lua_pushliteral(state, "locked");
  lua_setfield(state, -2, "__metatable");
  lua_pop(state, 1);
}

void push_report(lua_State* state) {
  lua_newuserdatauv(state, 0, 0);
  luaL_setmetatable(state, kReportType);
}

std::vector<FieldInfo> report_methods() {
  std::vector<FieldInfo> infos;
  for (const Method& each : kMethods) infos.push_back({each.name, each.type});
  return infos;
}

}  // namespace prefile::engine
