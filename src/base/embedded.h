// Files that were compiled into the program.
#pragma once

#include <span>
#include <string_view>

namespace prefile {

struct EmbeddedFile {
  std::string_view path;  ///< relative to the folder it came from, with '/'
  std::string_view bytes;
};

}  // namespace prefile
