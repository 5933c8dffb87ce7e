#include "engine/bind_prior.h"

#include <algorithm>
#include <vector>

#include "engine/prior.h"
#include "lua/host.h"

namespace prefile::engine {

void push_prior(const Push& push) {
  using Earlier = std::vector<EarlierFiling>;
  static const Earlier kNothing;
  static constexpr ListInfo kPrior{[](const void* list) { return static_cast<const Earlier*>(list)->size(); },
                                   [](const Push& each, const void* list, std::size_t index) {
                                     const Filing& filing = *(*static_cast<const Earlier*>(list))[index].filing;
                                     push_filing_root(Push(each.state(), each.context(), filing));
                                   }};
  const RunContext& context = push.context();
  push.list(kPrior, &push.filing() == context.filing ? &context.prior : &kNothing);
}

void push_prior_of(const Push& push, const Filer& filer) {
  const RunContext& context = push.context();
  lua_State* state = push.state();
  lua_newtable(state);
  const std::string cik = cik_of(filer);
  if (cik.empty() || !is_who_files(filer) || &push.filing() != context.filing) return;
  lua_Integer at = 0;
  for (const EarlierFiling& earlier : context.prior) {
    const auto& filers = earlier.filing->header.filers;
    lua::charge(state, static_cast<std::int64_t>(filers.size()));
    const auto found = std::find_if(filers.begin(), filers.end(),
                                    [&](const Filer& each) { return is_who_files(each) && cik_of(each) == cik; });
    if (found == filers.end()) continue;
    push_filer(Push(state, push.context(), *earlier.filing), *found);
    lua_rawseti(state, -2, ++at);
  }
}

}  // namespace prefile::engine
