// Build tool: checks the form definitions and code tables in schemas/ and writes them as C++ tables.
// compile_schemas OUTPUT BASE FILE...   (XML is compiled, every file counts for the digest; paths are relative to BASE)
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "base/sha256.h"
#include "schema_tables.h"

namespace {

using namespace prefile::schemas;

struct File {
  std::string path;   // relative to the folder of the schemas
  std::string shown;  // as it was named, for messages
  std::string bytes;
};

bool read_file(const std::string& path, const std::string& base, std::vector<File>& files) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return false;
  File file{path.starts_with(base) ? path.substr(base.size()) : path, path, {}};
  file.bytes.assign(std::istreambuf_iterator<char>(in), {});
  files.push_back(std::move(file));
  return true;
}

// The digest that sha256sum of sha256sum gives.
std::string digest_of(const std::vector<File>& files) {
  std::string list;
  for (const File& file : files) list += prefile::sha256_hex(file.bytes) + "  " + file.path + "\n";
  return prefile::sha256_hex(list);
}

void compile_file(const Document& document, Tables& tables) {
  for (Element root : document.root()) {
    if (root.name() == "form") {
      compile_form(root, tables);
    } else {
      compile_codes(root, tables);
    }
  }
}

void compile_files(const std::vector<File>& files, Tables& tables, Problems& problems) {
  std::vector<std::unique_ptr<const Document>> documents;
  for (const File& file : files) {
    if (!file.path.ends_with(".xml")) continue;
    documents.push_back(std::make_unique<const Document>(file.shown, file.bytes, problems));
    compile_file(*documents.back(), tables);
  }
  check_form_mentions(tables);
  tables.form_mentions.clear();
}

struct Table {
  const char* name;
  const char* type;
  const std::vector<std::string>* rows;
};

void write_tables(std::ostream& out, Tables& tables, const std::string& digest) {
  const std::vector<Table> list{
      {"kForms", "FormDefinition", &tables.forms},
      {"kPlaces", "PlaceCode", &tables.places},
      {"kPlaceNames", "NameKey", &tables.place_names},
      {"kFormTypes", "FormType", &tables.form_types},
      {"kFormGroups", "FormGroup", &tables.form_groups},
      {"kExhibitTypes", "ExhibitType", &tables.exhibit_types},
      {"kAuthorities", "KnownAuthority", &tables.authorities},
      {"kExchanges", "Exchange", &tables.exchanges},
      {"kExchangeNames", "NameKey", &tables.exchange_names},
      {"kIndustries", "IndustryCode", &tables.industries},
      {"kDocumentTypes", "DocumentType", &tables.document_types},
      {"kHtmlElements", "HtmlElement", &tables.html_elements},
      {"kHolidays", "HolidayRule", &tables.holidays},
      {"kClosings", "Closing", &tables.closings},
      {"kPrescribedParagraphs", "PrescribedParagraph", &tables.certifications},
      {"kCoverFacts", "CoverFact", &tables.cover_facts},
  };
  std::vector<std::string> spans;
  spans.reserve(list.size());
  for (const Table& table : list) spans.push_back(tables.arrays.add(table.type, *table.rows));
  out << "// Written by tools/compile_schemas.cpp from schemas/.\n#include \"model/forms_tables.h\"\n\n"
      << "namespace prefile::tables {\nnamespace {\n"
      << tables.arrays.code() << "}  // namespace\n\n";
  for (std::size_t i = 0; i < list.size(); ++i) {
    out << "constinit const std::span<const " << list[i].type << "> " << list[i].name << "{" << spans[i] << "};\n";
  }
  out << "constinit const std::string_view kDigest = " << quoted(digest) << ";\n}  // namespace prefile::tables\n";
}

}  // namespace

int main(int argc, char* argv[]) {
  if (argc < 4) {
    std::cerr << "usage: compile_schemas OUTPUT BASE FILE...\n";
    return 2;
  }
  const std::string base = std::string(argv[2]) + "/";
  std::vector<File> files;
  for (int i = 3; i < argc; ++i) {
    if (!read_file(argv[i], base, files)) {
      std::cerr << argv[i] << ": cannot be read\n";
      return 1;
    }
  }
  std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
  Tables tables;
  Problems problems;
  compile_files(files, tables, problems);
  for (const std::string& line : problems.lines()) std::cerr << line << "\n";
  if (!problems.empty()) return 1;
  std::ofstream out(argv[1], std::ios::binary);
  write_tables(out, tables, digest_of(files));
  out.flush();
  if (out) return 0;
  std::cerr << argv[1] << ": cannot be written\n";
  return 1;
}
