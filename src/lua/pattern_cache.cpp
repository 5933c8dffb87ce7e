#include "lua/pattern_cache.h"

#include <algorithm>

#include "lua/host.h"
#include "lua/machine.h"

namespace prefile::lua {
namespace {

constexpr std::size_t kMostPatterns = 256;
constexpr std::int64_t kCompileCost = 12'000;
constexpr std::int64_t kCompileCostPerByte = 250;

std::string key_of(std::string_view source, bool ignore_case) {
  return (ignore_case ? "i" : "c") + std::string(source);
}

}  // namespace

std::int64_t PatternCache::cost_of(std::string_view source, bool ignore_case) const {
  const auto found = entries_.find(key_of(source, ignore_case));
  if (found != entries_.end() && found->second.call == call_) return 0;
  return kCompileCost + kCompileCostPerByte * static_cast<std::int64_t>(source.size());
}

Result<text::Pattern> PatternCache::get(std::string_view source, bool ignore_case) {
  std::string key = key_of(source, ignore_case);
  if (const auto found = entries_.find(key); found != entries_.end()) {
    found->second.call = call_;
    return found->second.pattern;
  }
  auto compiled = text::Pattern::compile(source, ignore_case);
  if (!compiled) return compiled;
  make_room();
  if (entries_.size() < kMostPatterns) entries_.emplace(std::move(key), Entry{*compiled, call_});
  return compiled;
}

/// Only what this call has not used may go: what it has paid for stays paid.
void PatternCache::make_room() {
  if (entries_.size() < kMostPatterns) return;
  const auto old =
      std::find_if(entries_.begin(), entries_.end(), [&](const auto& entry) { return entry.second.call != call_; });
  if (old != entries_.end()) entries_.erase(old);
}

text::Pattern pattern_for(lua_State* state, std::string_view source, bool ignore_case) {
  PatternCache& cache = machine_of(state).patterns;
  charge(state, cache.cost_of(source, ignore_case));
  auto pattern = cache.get(source, ignore_case);
  if (!pattern) {
    const Error& error = pattern.error();
    raise(state, "pattern refused: " + error.message + (error.context.empty() ? "" : " (" + error.context + ")"));
  }
  return std::move(pattern).value();
}

std::optional<text::PatternMatch> search(lua_State* state, const text::Pattern& pattern, std::string_view text,
                                         std::size_t from) {
  auto match = pattern.find(text, from, machine_of(state).fuel);
  if (match) return std::move(match).value();
  charge(state, 0);
  if (match.error().code == ErrorCode::out_of_fuel) raise_limit(state, Limit::fuel);
  raise(state, "pattern failed: " + match.error().message);
}

}  // namespace prefile::lua
