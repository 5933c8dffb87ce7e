#include "parse/draft.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "parse/container_documents.h"
#include "parse/draft_files.h"
#include "parse/draft_inference.h"
#include "parse/draft_manifest.h"
#include "parse/extract.h"
#include "parse/input_encoding.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kManifestBytes = 1U << 20;

std::string last_part(const std::string& path) { return path.substr(path.rfind('/') + 1); }

bool is_document(FileKind kind) {
  return kind == FileKind::html || kind == FileKind::report || kind == FileKind::plain_text || kind == FileKind::xml ||
         kind == FileKind::graphic || kind == FileKind::pdf;
}

class DraftReader {
 public:
  DraftReader(Draft draft, const Limits& limits) : draft_(std::move(draft)), limits_(limits) {}

  Result<Filing> read();

 private:
  void sort_files();
  Status read_header();
  void choose_documents();
  void add_documents();
  void add_document(const ManifestDocument& listed, PackedFile& file);
  void name_the_rest();
  void report(std::string code, std::string message, bool incomplete = false) {
    filing_.problems.push_back({std::move(code), std::move(message), {}, incomplete});
  }

  Draft draft_;
  const Limits& limits_;
  Filing filing_;
  Manifest manifest_;
  std::vector<ManifestDocument> chosen_;
  std::map<std::string, std::size_t> by_name_;  ///< files that were not taken yet
  std::vector<FileKind> kinds_;
  std::uint64_t total_ = 0;
};

void DraftReader::sort_files() {
  std::sort(draft_.files.begin(), draft_.files.end(),
            [](const PackedFile& a, const PackedFile& b) { return a.name < b.name; });
  for (std::size_t i = 0; i < draft_.files.size(); ++i) {
    const PackedFile& file = draft_.files[i];
    kinds_.push_back(kind_of_file(file.name, std::string_view(file.bytes).substr(0, kKindBytes)));
    by_name_.emplace(file.name, i);
  }
}

Status DraftReader::read_header() {
  filing_.name = draft_.name;
  filing_.container = draft_.container;
  filing_.problems = std::move(draft_.problems);
  const auto found = by_name_.find(std::string(kManifestName));
  filing_.sources.push_back(std::make_unique<Source>(Source{draft_.name, {}}));
  if (found == by_name_.end()) return Done{};
  Source& source = *filing_.sources[0];
  source.name = draft_.name + "/" + std::string(kManifestName);
  source.bytes = std::move(draft_.files[found->second].bytes);
  by_name_.erase(found);
  if (source.bytes.size() > kManifestBytes) {
    return Error{ErrorCode::limit_exceeded, "filing.toml has more than " + std::to_string(kManifestBytes) + " bytes",
                 source.name};
  }
  Result<Manifest> manifest = read_manifest(source.bytes, source.name);
  if (!manifest) return manifest.error();
  manifest_ = std::move(manifest).value();
  filing_.header = std::move(manifest_.header);
  return Done{};
}

// The files filing.toml lists, or every document at the top of the draft.
void DraftReader::choose_documents() {
  chosen_ = std::move(manifest_.documents);
  if (!chosen_.empty()) return;
  for (const auto& [name, index] : by_name_) {
    const bool is_at_top = name.find('/') == std::string::npos;
    if (is_at_top && is_document(kinds_[index])) chosen_.push_back({{name, {}}, std::nullopt, std::nullopt, true});
  }
}

void DraftReader::add_documents() {
  for (const ManifestDocument& listed : chosen_) {
    const auto found = by_name_.find(listed.file.value);
    if (found == by_name_.end()) {
      filing_.problems.push_back({"file-missing",
                                  "filing.toml lists '" + listed.file.value + "', which is not in the draft",
                                  listed.file.span, true});
      continue;
    }
    PackedFile& file = draft_.files[found->second];
    if (filing_.documents.size() >= limits_.documents) {
      report("limit-documents", "the draft holds more than " + std::to_string(limits_.documents) + " documents", true);
      return;
    }
    if (file.bytes.size() > limits_.input_bytes - std::min(total_, limits_.input_bytes)) {
      report("limit-draft-bytes",
             "the draft holds more than " + std::to_string(limits_.input_bytes) + " bytes; '" + file.name +
                 "' and what follows were not read",
             true);
      return;
    }
    total_ += file.bytes.size();
    by_name_.erase(found);
    add_document(listed, file);
  }
}

void DraftReader::add_document(const ManifestDocument& listed, PackedFile& file) {
  Document document;
  document.body = add_source(filing_, draft_.name + "/" + file.name, std::move(file.bytes), file.name);
  document.whole = {document.body.source, 0, document.body.end};
  // Without a filing.toml the name stands in no file; its place is the top of the document.
  document.filename = Value{last_part(listed.file.value),
                            listed.type_is_inferred ? Span{document.body.source, 0, 0} : listed.file.span};
  document.type = listed.type;
  document.description = listed.description;
  read_body(filing_, document, false);
  filing_.documents.push_back(std::move(document));
}

void DraftReader::name_the_rest() {
  for (const auto& [name, index] : by_name_) {
    const FileKind kind = kinds_[index];
    const std::string shown = "'" + name + "' ";
    if (kind == FileKind::archive) {
      report("nested-archive", shown + "is an archive inside the draft and was not opened", true);
    } else if (kind == FileKind::submission) {
      report("submission-in-draft", shown + "is a submission of its own and no part of this draft; check it by itself");
    } else if (is_document(kind)) {
      report("file-not-listed", shown + (name.find('/') == std::string::npos
                                             ? "is not listed in filing.toml, so it is no part of the filing"
                                             : "stands in a folder below the draft, so it is no part of the filing; "
                                               "filing.toml can list it"));
    } else {
      report("file-not-filed", shown + "is no file EDGAR takes, so it is no part of the filing");
    }
  }
}

Result<Filing> DraftReader::read() {
  sort_files();
  if (Status status = read_header(); !status) return status.error();
  choose_documents();
  add_documents();
  name_the_rest();
  if (filing_.documents.empty()) {
    return Error{ErrorCode::empty_input, "the draft " + draft_.name + " holds no document", draft_.name};
  }
  scan_documents(filing_, limits_);
  infer_types(filing_);
  fill_model(filing_);
  return std::move(filing_);
}

}  // namespace

Result<Filing> parse_draft(Draft draft, const Limits& limits) { return DraftReader(std::move(draft), limits).read(); }

}  // namespace prefile::parse
