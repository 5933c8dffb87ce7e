#include "app/guard.h"

#include <exception>
#include <new>

namespace prefile::app {

Error error_of_exception(const std::string& path) {
  try {
    throw;
  } catch (const std::bad_alloc&) {
    return {ErrorCode::out_of_memory, "not enough memory for " + path, path};
  } catch (const std::exception& error) {
    return {ErrorCode::internal, std::string("unexpected failure: ") + error.what(), path};
  }
}

}  // namespace prefile::app
