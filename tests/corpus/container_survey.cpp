// Prints for every file named on the command line what read_container makes of it: container, header dialect, counts,
// unclaimed bytes, problems. With --documents one line for each document, with --fields one for each header field and
// for each value of each filer.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "parse/container.h"

namespace {

using prefile::Filing;
using prefile::Value;

std::string shown(const std::optional<Value>& value) { return value.has_value() ? value->value : "-"; }

void print_documents(const Filing& filing) {
  for (const prefile::Document& document : filing.documents) {
    std::printf("\tdocument\t%s\t%s\t%s\t%s\t%u\t%s\n", shown(document.type).c_str(), shown(document.sequence).c_str(),
                shown(document.filename).c_str(), std::string(name_of(document.media)).c_str(), document.body.size(),
                document.from_filer ? "filer" : "edgar");
  }
}

void print_fields(const Filing& filing) {
  for (const prefile::HeaderField& field : filing.header.fields) {
    std::printf("\tfield\t%s\t%s\t%s\t%u\n", field.block.c_str(), field.label.value.c_str(), field.value.value.c_str(),
                field.value.span.start);
  }
}

void print_address(const char* name, const std::optional<prefile::Address>& address) {
  if (!address.has_value()) return;
  std::printf("\tfiler\t%s\t%s|%s|%s|%s|%s|%s\n", name, shown(address->street1).c_str(),
              shown(address->street2).c_str(), shown(address->city).c_str(), shown(address->state).c_str(),
              shown(address->zip).c_str(), shown(address->phone).c_str());
}

void print_filers(const Filing& filing) {
  for (const prefile::Filer& filer : filing.header.filers) {
    std::printf("\tfiler\trole\t%s\n", filer.role.value.c_str());
    for (const auto& [name, value] :
         {std::pair("name", &filer.name), std::pair("cik", &filer.cik), std::pair("sic", &filer.sic),
          std::pair("irs", &filer.irs_number), std::pair("state", &filer.state_of_incorporation),
          std::pair("year-end", &filer.fiscal_year_end), std::pair("organization", &filer.organization_name),
          std::pair("form", &filer.form_type), std::pair("act", &filer.act), std::pair("file", &filer.file_number),
          std::pair("film", &filer.film_number)}) {
      std::printf("\tfiler\t%s\t%s\n", name, shown(*value).c_str());
    }
    print_address("business", filer.business_address);
    print_address("mail", filer.mail_address);
    for (const prefile::FormerName& former : filer.former_names) {
      std::printf("\tfiler\tformer\t%s|%s\n", former.name.value.c_str(), shown(former.changed).c_str());
    }
  }
}

void survey(const std::string& path, bool with_documents, bool with_fields) {
  std::ifstream stream(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  Filing filing;
  filing.sources.push_back(std::make_unique<prefile::Source>(prefile::Source{path, std::move(bytes)}));
  const auto status = prefile::parse::read_container(filing, {});
  if (!status) {
    std::printf("%s\terror\t%s\t%s\n", path.c_str(), std::string(name_of(status.error().code)).c_str(),
                status.error().message.c_str());
    return;
  }
  std::uint64_t unclaimed = 0;
  for (const prefile::Span span : filing.unclaimed) unclaimed += span.size();
  std::printf("%s\t%s\t%s\t%s\tfilers=%zu\tdocuments=%zu\tprimary=%d\tunclaimed=%llu\n", path.c_str(),
              std::string(name_of(filing.container)).c_str(),
              filing.header.present ? filing.header.dialect.c_str() : "no-header",
              shown(filing.header.submission_type).c_str(), filing.header.filers.size(), filing.documents.size(),
              filing.primary.has_value() ? static_cast<int>(*filing.primary) : -1,
              static_cast<unsigned long long>(unclaimed));
  for (const prefile::Problem& problem : filing.problems) {
    std::printf("\tproblem\t%s\t%s\t%s\t%u-%u\n", problem.code.c_str(), problem.incomplete ? "incomplete" : "complete",
                problem.message.c_str(), problem.span.start, problem.span.end);
  }
  if (with_documents) print_documents(filing);
  if (with_fields) {
    print_fields(filing);
    print_filers(filing);
  }
}

}  // namespace

int main(int argc, char** argv) {
  bool with_documents = false;
  bool with_fields = false;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--documents") {
      with_documents = true;
    } else if (argument == "--fields") {
      with_fields = true;
    } else {
      survey(argument, with_documents, with_fields);
    }
  }
  return 0;
}
