// The command line: reads arguments, calls app, prints, and gives the exit code.
#include <csignal>
#include <exception>

#include "cli/commands.h"

int main(int argc, char* argv[]) {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return prefile::cli::run(argc, argv);
  } catch (const std::exception& error) {
    return prefile::cli::report_bug(error.what());
  }
}
