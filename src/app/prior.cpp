#include "app/prior.h"

namespace prefile::app {
namespace {

Failure failure_of(std::string_view code, const std::string& message, const std::string& path) {
  return {std::string(code), "earlier filing " + path + ": " + message, path};
}

void take(parse::ParsedSubmission&& parsed, PriorFilings& prior) {
  if (!parsed.filing) {
    prior.failures.push_back(
        failure_of(name_of(parsed.filing.error().code), parsed.filing.error().message, parsed.name));
    return;
  }
  Filing filing = std::move(parsed.filing).value();
  for (const Problem& problem : filing.problems) {
    if (problem.incomplete) prior.failures.push_back(failure_of(problem.code, problem.message, parsed.name));
  }
  prior.filings.push_back(std::move(filing));
}

}  // namespace

PriorFilings read_prior(const std::vector<Input>& inputs) {
  PriorFilings prior;
  for (const Input& input : inputs) {
    Result<ReadInput> read = read_filings(input, {});
    if (!read) {
      prior.failures.push_back(failure_of(name_of(read.error().code), read.error().message, input.path));
      continue;
    }
    prior.inputs.push_back({input.path, read->sha256, read->size});
    for (parse::ParsedSubmission& each : read->filings) take(std::move(each), prior);
  }
  return prior;
}

}  // namespace prefile::app
