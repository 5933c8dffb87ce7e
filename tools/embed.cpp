// Build tool: writes files as a C++ table of EmbeddedFile.
// embed SYMBOL OUTPUT BASE FILE...   (paths in the table are relative to BASE, sorted)
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

void write_bytes(std::ostream& out, const std::string& bytes) {
  constexpr std::size_t kPerLine = 48;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i % kPerLine == 0) out << "\n    \"";
    char octal[8];
    std::snprintf(octal, sizeof octal, "\\%03o", static_cast<unsigned>(static_cast<unsigned char>(bytes[i])));
    out << octal;
    if (i % kPerLine == kPerLine - 1 || i + 1 == bytes.size()) out << '"';
  }
  if (bytes.empty()) out << "\"\"";
}

}  // namespace

int main(int argc, char* argv[]) {
  if (argc < 4) {
    std::cerr << "usage: embed SYMBOL OUTPUT BASE FILE...\n";
    return 2;
  }
  const std::string symbol = argv[1];
  const std::string base = std::string(argv[3]) + "/";
  std::vector<std::string> paths(argv + 4, argv + argc);
  std::sort(paths.begin(), paths.end());
  std::ofstream out(argv[2], std::ios::binary);
  out << "// Written by tools/embed.cpp.\n#include \"base/embedded.h\"\n\nnamespace prefile {\n"
      << "std::span<const EmbeddedFile> " << symbol << "();\n"
      << "std::span<const EmbeddedFile> " << symbol << "() {\n"
      << "  using namespace std::string_view_literals;\n  static constexpr EmbeddedFile kFiles[] = {\n"
      << "    {\"\"sv, \"\"sv},\n";
  for (const std::string& path : paths) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
      std::cerr << "embed: cannot read " << path << "\n";
      return 1;
    }
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    const std::string shown = path.starts_with(base) ? path.substr(base.size()) : path;
    out << "    {\"" << shown << "\"sv, ";
    write_bytes(out, bytes);
    out << "sv},\n";
  }
  out << "  };\n  return std::span<const EmbeddedFile>(kFiles).subspan(1);\n}\n}  // namespace prefile\n";
  return out.good() ? 0 : 1;
}
