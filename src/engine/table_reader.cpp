#include "engine/table_reader.h"

#include <algorithm>

#include "base/names.h"

namespace prefile::engine {
namespace {

std::string string_at(lua_State* state, int index) {
  std::size_t size = 0;
  const char* bytes = lua_tolstring(state, index, &size);
  return bytes == nullptr ? std::string() : std::string(bytes, size);
}

std::string in_words(const std::vector<std::string>& allowed) {
  std::string text;
  for (std::size_t at = 0; at < allowed.size(); ++at) {
    if (at > 0) text += at + 1 == allowed.size() ? " or " : ", ";
    text += "\"" + allowed[at] + "\"";
  }
  return text;
}

std::string hint(std::string_view name, const std::vector<std::string>& known) {
  const std::string near = nearest_name(name, known);
  return near.empty() ? "" : "; did you mean '" + near + "'?";
}

}  // namespace

void TableReader::push(std::string_view key) const {
  lua_pushlstring(state_, key.data(), key.size());
  lua_rawget(state_, index_);
}

bool TableReader::push_list(std::string_view key) const {
  push(key);
  if (lua_istable(state_, -1)) return true;
  if (!lua_isnil(state_, -1)) fault(key, std::string(key) + " must be a list");
  lua_pop(state_, 1);
  return false;
}

void TableReader::require_known_keys(const std::vector<std::string>& allowed, bool list) const {
  std::vector<std::string> unknown;
  lua_pushnil(state_);
  while (lua_next(state_, index_) != 0) {
    if (lua_type(state_, -2) == LUA_TSTRING) {
      std::string key = string_at(state_, -2);
      if (std::find(allowed.begin(), allowed.end(), key) == allowed.end()) unknown.push_back(std::move(key));
    } else if (!list) {
      unknown.emplace_back("[position]");
    }
    lua_pop(state_, 1);
  }
  std::sort(unknown.begin(), unknown.end());
  for (const std::string& key : unknown) fault(key, "unknown key '" + key + "'" + hint_of_names(key, allowed));
}

bool TableReader::has(std::string_view key) const {
  push(key);
  const bool present = !lua_isnil(state_, -1);
  lua_pop(state_, 1);
  return present;
}

std::optional<std::string> TableReader::optional_text(std::string_view key) const {
  push(key);
  std::optional<std::string> value;
  if (lua_type(state_, -1) == LUA_TSTRING) {
    value = string_at(state_, -1);
  } else if (!lua_isnil(state_, -1)) {
    fault(key, join(key) + " must be a string");
  }
  lua_pop(state_, 1);
  return value;
}

std::string TableReader::text(std::string_view key, bool required) const {
  const std::optional<std::string> value = optional_text(key);
  if (required && (!value.has_value() || value->find_first_not_of(" \t\r\n") == std::string::npos)) {
    if (value.has_value() || !has(key)) fault(key, join(key) + " is missing");
  }
  return value.value_or("");
}

bool TableReader::flag(std::string_view key) const {
  push(key);
  const bool value = lua_toboolean(state_, -1) != 0;
  if (!lua_isnil(state_, -1) && !lua_isboolean(state_, -1)) fault(key, join(key) + " must be true or false");
  lua_pop(state_, 1);
  return value;
}

std::string TableReader::choice(std::string_view key, const std::vector<std::string>& allowed, bool required) const {
  std::string value = text(key, required);
  if (!value.empty() && std::find(allowed.begin(), allowed.end(), value) == allowed.end()) {
    fault(key, join(key) + " is \"" + value + "\"; it must be " + in_words(allowed) + hint(value, allowed));
  }
  return value;
}

std::vector<std::string> TableReader::texts(std::string_view key, bool required) const {
  std::vector<std::string> values;
  push(key);
  if (lua_type(state_, -1) == LUA_TSTRING) {
    values.push_back(string_at(state_, -1));
  } else if (lua_istable(state_, -1)) {
    const auto size = static_cast<lua_Integer>(lua_rawlen(state_, -1));
    for (lua_Integer at = 1; at <= size; ++at) {
      lua_rawgeti(state_, -1, at);
      if (lua_type(state_, -1) == LUA_TSTRING) {
        values.push_back(string_at(state_, -1));
      } else {
        fault(key, join(key) + " must hold strings only");
      }
      lua_pop(state_, 1);
    }
  } else if (!lua_isnil(state_, -1)) {
    fault(key, join(key) + " must be a string or a list of strings");
  }
  lua_pop(state_, 1);
  if (required && values.empty()) fault(key, join(key) + " is missing");
  return values;
}

std::vector<std::pair<std::string, std::string>> TableReader::pairs(std::string_view key) const {
  std::vector<std::pair<std::string, std::string>> values;
  if (!push_list(key)) return values;
  const int table = lua_gettop(state_);
  lua_pushnil(state_);
  while (lua_next(state_, table) != 0) {
    if (lua_type(state_, -2) == LUA_TSTRING && lua_type(state_, -1) == LUA_TSTRING) {
      values.emplace_back(string_at(state_, -2), string_at(state_, -1));
    } else {
      fault(key, join(key) + " must map names to strings");
    }
    lua_pop(state_, 1);
  }
  lua_pop(state_, 1);
  std::sort(values.begin(), values.end());
  return values;
}

}  // namespace prefile::engine
