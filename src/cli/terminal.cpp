#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "app/check.h"
#include "app/files.h"
#include "report/terminal_encoder.h"

namespace prefile::cli {

Status print(std::string_view text) { return app::write_all(STDOUT_FILENO, text); }

void say(const std::string& line) {
  static_cast<void>(app::write_all(STDERR_FILENO, report::terminal_text(line) + "\n"));
}

int complain(const Error& error, int exit_code) {
  const bool is_place = error.code == ErrorCode::bad_configuration && error.context.find(':') != std::string::npos;
  const std::string message = is_place ? error.context + ": " + error.message : error.message;
  std::string_view rest = message;
  bool first = true;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    say((first ? "prefile: " : "  ") + std::string(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    first = false;
  }
  return exit_code;
}

int finish(const Status& printed) {
  if (!printed && printed.error().context == app::kClosedPipe) return app::kReady;
  return printed ? static_cast<int>(app::kReady) : complain(printed.error(), app::kIncomplete);
}

bool use_color(std::string_view when) {
  if (when == "always") return true;
  if (when == "never") return false;
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  if (no_color != nullptr && *no_color != '\0') return false;
  if (term == nullptr || std::string_view(term) == "dumb") return false;
  return ::isatty(STDOUT_FILENO) != 0;
}

std::uint32_t terminal_width() {
  constexpr std::uint32_t kLeast = 40;
  constexpr std::uint32_t kMost = 400;
  if (const char* columns = std::getenv("COLUMNS")) {
    const std::string_view text = columns;
    std::uint32_t asked = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), asked);
    if (error == std::errc() && end == text.data() + text.size()) return std::clamp(asked, kLeast, kMost);
  }
  winsize size{};
  if (::isatty(STDOUT_FILENO) == 0 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < kLeast) return 80;
  return std::min<std::uint32_t>(size.ws_col, 120);
}

}  // namespace prefile::cli
