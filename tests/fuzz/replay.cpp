// Gives every seed to its target: whole, cut short and with bytes changed, the same way each time.
// prefile_fuzz_replay SEEDS [TARGET FILE...]
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fuzz/targets.h"

namespace {

namespace fs = std::filesystem;
using prefile::fuzz::Target;

constexpr std::size_t kMostCuts = 64;
constexpr std::size_t kChanges = 64;

std::string read(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<fs::path> files_of(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

void replay(const Target& target, const std::string& seed) {
  target.take(seed);
  const std::size_t step = seed.size() / kMostCuts + 1;
  for (std::size_t size = 0; size < seed.size(); size += step) target.take(std::string_view(seed).substr(0, size));
  std::uint64_t state = seed.size();
  for (std::size_t change = 0; change < kChanges && !seed.empty(); ++change) {
    std::string changed = seed;
    for (int i = 0; i < 3; ++i) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      changed[(state >> 33U) % changed.size()] = static_cast<char>(state >> 56U);
    }
    target.take(changed);
  }
}

/// Whether every folder of seeds is a target's; names the others.
bool have_targets(const std::vector<fs::path>& folders) {
  const auto all = prefile::fuzz::targets();
  bool is_good = true;
  for (const fs::path& folder : folders) {
    const std::string name = folder.filename().string();
    if (std::any_of(all.begin(), all.end(), [&](const Target& each) { return each.name == name; })) continue;
    std::printf("no target for the seeds in %s\n", folder.c_str());
    is_good = false;
  }
  return is_good;
}

}  // namespace

int main(int argc, char* argv[]) {
  if (argc < 2) return 2;
  if (argc == 2 && !have_targets(files_of(argv[1]))) return 1;
  std::size_t count = 0;
  for (const Target& target : prefile::fuzz::targets()) {
    std::vector<fs::path> files;
    if (argc == 2) files = files_of(fs::path(argv[1]) / target.name);
    if (argc > 2 && target.name == argv[2]) files.assign(argv + 3, argv + argc);
    for (const fs::path& file : files) {
      std::printf("%s %s\n", std::string(target.name).c_str(), file.c_str());
      std::fflush(stdout);
      replay(target, read(file));
      ++count;
    }
    if (argc == 2 && files.empty()) return std::printf("no seed for %s\n", std::string(target.name).c_str()), 1;
  }
  std::printf("%zu seeds\n", count);
  return count > 0 ? 0 : 1;
}
