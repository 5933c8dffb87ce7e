// How bindings are declared and their fields written down. Macros, because the field's name is the member's.
#pragma once

#include "engine/push.h"

namespace prefile::engine {

/// The empty span at which `span` begins: the place of what is shown by its beginning.
[[nodiscard]] constexpr Span start_of(Span span) { return {span.source, span.start, span.start}; }

}  // namespace prefile::engine

// A binding is a name and a table; the fields of a type are found in it by name.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define PREFILE_BINDING(Type, Name)                 \
  template <>                                       \
  struct Binding<Type> {                            \
    static constexpr std::string_view kName = Name; \
    static std::span<const Field<Type>> fields();   \
  };
// NOLINTEND(bugprone-macro-parentheses)

// A field that is a member of the node, by the kind of member.
#define PREFILE_VALUE(T, member)                                                      \
  Field<T> {                                                                          \
#member, "prefile.Located?", [](const Push& p, const T& n) { p.value(n.member); } \
  }
#define PREFILE_TEXT(T, member)                                              \
  Field<T> {                                                                 \
#member, "string", [](const Push& p, const T& n) { p.string(n.member); } \
  }
#define PREFILE_FLAG(T, member)                                                \
  Field<T> {                                                                   \
#member, "boolean", [](const Push& p, const T& n) { p.boolean(n.member); } \
  }
#define PREFILE_PASSAGE(T, member)                                                     \
  Field<T> {                                                                           \
#member, "prefile.Located", [](const Push& p, const T& n) { p.passage(n.member); } \
  }
#define PREFILE_LIST(T, member, type)                                  \
  Field<T> {                                                           \
#member, type, [](const Push& p, const T& n) { p.list(n.member); } \
  }
#define PREFILE_PLACE(T, expression)                                                   \
  Field<T> {                                                                           \
    "place", "prefile.Located", [](const Push& p, const T& n) { p.place(expression); } \
  }
