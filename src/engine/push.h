// How model values become Lua values: located values, dates, objects with fields, and lists, all read-only.
// Nothing is copied: userdata point into the filing, which outlives the state.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/names.h"
#include "engine/evidence.h"
#include "engine/rule.h"
#include "lua/native.h"
#include "lua/sandbox.h"
#include "model/filing.h"
#include "model/forms.h"

namespace prefile::engine {

/// What one rule has said about one filing so far.
struct RuleReport {
  const Rule* rule = nullptr;
  std::vector<Finding> findings;
  std::vector<Evidence> witnesses;
  std::vector<Evidence> looked_at;  ///< where an undetermined rule looked
  std::uint32_t witness_count = 0;
  std::optional<std::string> undetermined, not_applicable;
};

/// An earlier filing that rules may compare with, and what makes evidence of its bytes.
struct EarlierFiling {
  const Filing* filing = nullptr;
  const EvidenceMaker* evidence = nullptr;
  Date as_of{};  ///< the day whose law applied to it
};

/// Everything the bindings need to know about the run; found through the state's registry.
struct RunContext {
  const Filing* filing = nullptr;
  Date as_of{};
  const EvidenceMaker* evidence = nullptr;
  std::vector<EarlierFiling> prior;  ///< of the same filer, the oldest first
  RuleReport* report = nullptr;
  std::vector<const XmlTree*> xml_trees;  ///< of these filings, sorted by address; bind_xml.cpp fills it

  [[nodiscard]] const EvidenceMaker& evidence_of(const Filing& of) const;
  [[nodiscard]] Date as_of_day(const Filing& of) const;

 private:
  [[nodiscard]] const EarlierFiling* find_prior(const Filing& of) const;
};

/// A value of the model as a script holds it. `passage` is known when it was read from visible text.
struct LocatedRef {
  std::string_view text;
  Span span{};
  Passage passage{};
  bool has_passage = false;
  const Filing* filing = nullptr;  ///< the one it stands in; Push::located sets it
};

/// Bytes of one of the filings of a run.
struct Place {
  Span span{};
  const Filing* filing = nullptr;
};

class Push;

/// A field of a bound type: its name, its type for editors, and how it is pushed.
struct FieldInfo {
  std::string_view name;
  std::string_view type;
};

/// The type behind an object userdata.
struct TypeInfo {
  std::string_view name;
  bool (*push_field)(const Push& push, const void* node, std::string_view field);
  std::vector<FieldInfo> (*fields)();
};

/// The type behind a list userdata; `extra` answers fields that are not positions.
struct ListInfo {
  std::size_t (*size)(const void* list);
  void (*push_at)(const Push& push, const void* list, std::size_t index);
};

template <typename T>
struct Field {
  std::string_view name;
  std::string_view type;
  void (*push)(const Push& push, const T& node);
};

/// Specialised for each bound model type: `name` and `fields()`.
template <typename T>
struct Binding;

/// Pushes values of one filing: of the checked one, or of an earlier one.
class Push {
 public:
  Push(lua_State* state, RunContext& context, const Filing& filing)
      : state_(state), context_(&context), filing_(&filing) {}
  /// For the filing that the first argument of a method belongs to; the checked one when it belongs to none.
  [[nodiscard]] static Push of_self(lua_State* state);

  [[nodiscard]] lua_State* state() const { return state_; }
  [[nodiscard]] RunContext& context() const { return *context_; }
  [[nodiscard]] const Filing& filing() const { return *filing_; }
  /// The day whose law applies to that filing.
  [[nodiscard]] Date as_of() const { return context_->as_of_day(*filing_); }

  void nil() const;
  void boolean(bool value) const;
  void integer(std::int64_t value) const;
  void number(double value) const;
  void string(std::string_view value) const;
  void date(Date value) const;
  void function(lua_CFunction callee) const;
  void located(const LocatedRef& value) const;
  void value(const Value& read) const;
  void value(const std::optional<Value>& read) const;
  void passage(const Passage& passage) const;
  /// The bytes of a span as they stand.
  void bytes(Span span) const;
  /// An empty located value: a place without text.
  void place(Span span) const;

  template <typename T>
  void object(const T& node) const {
    push_object(type_of<T>(), &node);
  }
  template <typename T>
  void object(const std::optional<T>& node) const {
    if (node.has_value()) {
      object(*node);
    } else {
      nil();
    }
  }
  template <typename T>
  void list(const std::vector<T>& nodes) const {
    push_list(list_of<T>(), &nodes, nullptr, nullptr);
  }
  /// A list that also answers the fields of `node`.
  template <typename T, typename Node>
  void list(const std::vector<T>& nodes, const Node& node) const {
    push_list(list_of<T>(), &nodes, &type_of<Node>(), &node);
  }

  /// A list that is none of the model's vectors.
  void list(const ListInfo& type, const void* list) const { push_list(type, list, nullptr, nullptr); }

  template <typename T>
  static const TypeInfo& type_of() {
    static constexpr TypeInfo kInfo{Binding<T>::kName, &push_field_of<T>, &fields_of<T>};
    return kInfo;
  }

 private:
  void push_object(const TypeInfo& type, const void* node) const;
  void push_list(const ListInfo& type, const void* list, const TypeInfo* extra, const void* extra_node) const;

  template <typename T>
  static bool push_field_of(const Push& push, const void* node, std::string_view field) {
    for (const Field<T>& each : Binding<T>::fields()) {
      if (each.name == field) {
        each.push(push, *static_cast<const T*>(node));
        return true;
      }
    }
    return false;
  }
  template <typename T>
  static std::vector<FieldInfo> fields_of() {
    std::vector<FieldInfo> infos;
    for (const Field<T>& each : Binding<T>::fields()) infos.push_back({each.name, each.type});
    return infos;
  }
  template <typename T>
  static const ListInfo& list_of() {
    static constexpr ListInfo kInfo{[](const void* list) { return static_cast<const std::vector<T>*>(list)->size(); },
                                    [](const Push& push, const void* list, std::size_t index) {
                                      push.element((*static_cast<const std::vector<T>*>(list))[index]);
                                    }};
    return kInfo;
  }
  void element(const Value& node) const { value(node); }
  void element(const Passage& node) const { passage(node); }
  void element(const Span& node) const { bytes(node); }
  void element(const std::string& node) const { string(node); }
  template <typename T>
  void element(const T& node) const {
    object(node);
  }

  lua_State* state_;
  RunContext* context_;
  const Filing* filing_;
};

/// Installs metatables, the library functions and the context in a fresh state.
void install_bindings(lua::Sandbox& sandbox, RunContext& context);
[[nodiscard]] RunContext& context_of(lua_State* state);

/// The located value at `index`, or nothing when it is something else.
[[nodiscard]] const LocatedRef* to_located(lua_State* state, int index);
/// The located value at `index`; raises an argument error when it is something else.
[[nodiscard]] const LocatedRef& check_located(lua_State* state, int index);
[[nodiscard]] const Date* to_date(lua_State* state, int index);
/// The object at `index` when it is of type `type`, or nothing.
[[nodiscard]] const void* to_object(lua_State* state, int index, const TypeInfo& type);
/// Raises the error of an argument that is no `expected`.
[[noreturn]] void raise_type_error(lua_State* state, int index, std::string_view expected);
template <typename T>
[[nodiscard]] const T& check_object(lua_State* state, int index) {
  const void* node = to_object(state, index, Push::type_of<T>());
  if (node == nullptr) raise_type_error(state, index, Binding<T>::kName);
  return *static_cast<const T*>(node);
}
/// The string at `index`; raises an argument error when it is something else.
[[nodiscard]] std::string_view check_string(lua_State* state, int index);
/// Text of a string, number, date or located value at `index`, folded to one line; nothing for other types.
[[nodiscard]] std::optional<std::string> to_text(lua_State* state, int index);
/// A place for the value at `index`: a located value's own, or the `field` of an object.
[[nodiscard]] std::optional<Place> to_place(lua_State* state, int index, const char* field = "place");

/// The report object's methods (report_object.cpp), the model's `filing` (bind_model.cpp), the value types
/// (bind_values.cpp) and the libraries (bind_library.cpp).
void push_report(lua_State* state);
void push_filing(lua_State* state);
void install_value_types(lua_State* state);
void install_library(lua_State* state);
void install_report_type(lua_State* state);

/// What scripts can use, by name and type, for editors (engine/api.h): the fields of located values and dates, the
/// methods of a report, every bound type of the model, and the libraries besides Lua's own.
struct Library {
  std::string_view name;
  std::vector<FieldInfo> functions;
};
[[nodiscard]] std::vector<FieldInfo> located_fields();
[[nodiscard]] std::vector<FieldInfo> date_fields();
[[nodiscard]] std::vector<FieldInfo> report_methods();
[[nodiscard]] std::vector<const TypeInfo*> bound_types();
[[nodiscard]] std::vector<Library> libraries();

/// Registry names of the metatables.
inline constexpr const char* kLocatedType = "prefile.Located";
inline constexpr const char* kDateType = "prefile.Date";
inline constexpr const char* kObjectType = "prefile.Object";
inline constexpr const char* kListType = "prefile.List";
inline constexpr const char* kReportType = "prefile.Report";

}  // namespace prefile::engine
