#include "app/log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <atomic>
#include <memory>

#include "report/terminal_encoder.h"

namespace prefile::app {
namespace {

std::atomic<bool> started{false};

std::shared_ptr<spdlog::logger> make_logger() {
  auto logger = std::make_shared<spdlog::logger>("prefile", std::make_shared<spdlog::sinks::stderr_sink_mt>());
  logger->set_pattern("%n: %v");
  logger->flush_on(spdlog::level::info);
  return logger;
}

spdlog::logger& logger() {
  static const std::shared_ptr<spdlog::logger> kLogger = make_logger();
  return *kLogger;
}

}  // namespace

void start_log() { started = true; }

void log(const std::string& line) {
  if (started) logger().info(report::terminal_text(line));
}

}  // namespace prefile::app
