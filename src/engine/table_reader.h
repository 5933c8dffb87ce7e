// Reads a Lua table against a closed list of keys and notes every fault with its line.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/rule.h"
#include "engine/source_lines.h"
#include "lua/native.h"

namespace prefile::engine {

/// Where faults of one rule file go.
struct FaultList {
  std::string path;
  std::vector<KeyPlace> keys;
  std::vector<RuleFault>* faults = nullptr;

  void add(std::string_view key_path, std::string message) const {
    faults->push_back({path, line_of(keys, key_path), std::move(message)});
  }
};

/// One table of the file, at an absolute stack index. `path` names it: "" for the rule, "examples.2".
class TableReader {
 public:
  TableReader(lua_State* state, int index, std::string path, const FaultList& faults)
      : state_(state), index_(lua_absindex(state, index)), path_(std::move(path)), faults_(&faults) {}

  /// Faults for keys outside `allowed` (string keys) and, unless `list`, for positions.
  void require_known_keys(const std::vector<std::string>& allowed, bool list = false) const;

  /// A string; a fault when it has another type, or is missing and `required`.
  [[nodiscard]] std::string text(std::string_view key, bool required = false) const;
  [[nodiscard]] std::optional<std::string> optional_text(std::string_view key) const;
  [[nodiscard]] bool flag(std::string_view key) const;
  /// A string of a closed list.
  [[nodiscard]] std::string choice(std::string_view key, const std::vector<std::string>& allowed, bool required) const;
  /// A string or a list of strings.
  [[nodiscard]] std::vector<std::string> texts(std::string_view key, bool required) const;
  [[nodiscard]] bool has(std::string_view key) const;

  /// Calls `use` with a reader for each table in the list `key`; a fault for elements that are none.
  template <typename Use>
  void each(std::string_view key, Use&& use) const {
    if (!push_list(key)) return;
    const auto size = static_cast<lua_Integer>(lua_rawlen(state_, -1));
    for (lua_Integer at = 1; at <= size; ++at) {
      const std::string path = join(key) + "." + std::to_string(at);
      lua_rawgeti(state_, -1, at);
      if (lua_istable(state_, -1)) {
        use(TableReader(state_, lua_gettop(state_), path, *faults_), path);
      } else {
        faults_->add(path, path + " must be a table");
      }
      lua_pop(state_, 1);
    }
    lua_pop(state_, 1);
  }
  /// String pairs of the table `key`, sorted by name; a fault for anything else in it.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> pairs(std::string_view key) const;

  void fault(std::string_view key, std::string message) const { faults_->add(join(key), std::move(message)); }
  [[nodiscard]] std::string join(std::string_view key) const {
    return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
  }
  [[nodiscard]] lua_State* state() const { return state_; }
  [[nodiscard]] int index() const { return index_; }

 private:
  void push(std::string_view key) const;
  [[nodiscard]] bool push_list(std::string_view key) const;

  lua_State* state_;
  int index_;
  std::string path_;
  const FaultList* faults_;
};

}  // namespace prefile::engine
