#include "app/prior.h"

#include <exception>

#include "app/guard.h"

namespace prefile::app {
namespace {

Failure failure_of(std::string_view code, const std::string& message, const std::string& path) {
  return {std::string(code), "earlier filing " + path + ": " + message, path};
}

Failure failure_of(const Error& error, const std::string& path) {
  return failure_of(name_of(error.code), error.message, path);
}

void take(parse::ParsedSubmission&& parsed, PriorFilings& prior) {
  if (!parsed.filing) {
    prior.failures.push_back(failure_of(parsed.filing.error(), parsed.name));
    return;
  }
  Filing filing = std::move(parsed.filing).value();
  for (const Problem& problem : filing.problems) {
    if (problem.incomplete) prior.failures.push_back(failure_of(problem.code, problem.message, parsed.name));
  }
  prior.filings.push_back(std::move(filing));
}

void read_one(const Input& input, PriorFilings& prior) {
  Result<ReadInput> read = read_filings(input, {});
  if (!read) {
    prior.failures.push_back(failure_of(read.error(), input.path));
    return;
  }
  prior.inputs.push_back({input.path, read->sha256, read->size});
  for (parse::ParsedSubmission& each : read->filings) take(std::move(each), prior);
}

}  // namespace

PriorFilings read_prior(const std::vector<Input>& inputs) {
  PriorFilings prior;
  for (const Input& input : inputs) {
    try {
      read_one(input, prior);
    } catch (const std::exception&) {
      prior.failures.push_back(failure_of(error_of_exception(input.path), input.path));
    }
  }
  return prior;
}

}  // namespace prefile::app
