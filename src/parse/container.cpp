#include "parse/container.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/lines.h"
#include "parse/container_documents.h"
#include "parse/container_lines.h"
#include "parse/container_opening.h"
#include "parse/edgarlink.h"
#include "parse/header.h"
#include "parse/media.h"
#include "parse/media_secrets.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::string_view kPemBegin = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----";
constexpr std::uint32_t kTailBytes = 64 * 1024;
constexpr std::string_view kPemEnd = "-----END PRIVACY-ENHANCED MESSAGE-----";

struct EnvelopeRow {
  std::string_view open;
  std::string_view close;
  Container container;
};

constexpr std::array<std::string_view, 2> kHeaderStarts{"<SEC-HEADER>", "<IMS-HEADER>"};

constexpr std::array kEnvelopes{
    EnvelopeRow{"<SEC-DOCUMENT>", "</SEC-DOCUMENT>", Container::submission_text},
    EnvelopeRow{"<IMS-DOCUMENT>", "</IMS-DOCUMENT>", Container::ims_text},
    EnvelopeRow{"<SUBMISSION>", "</SUBMISSION>", Container::sgml_header},
};

/// Reads a submission line by line: envelope, header, documents. One pass, no state but this.
class SubmissionReader {
 public:
  SubmissionReader(Filing& filing, const Limits& limits)
      : filing_(filing), limits_(limits), bytes_(filing.sources[0]->bytes) {}

  Result<ContainerEnd> read(std::uint32_t start);

 private:
  bool take_line(const ContainerLine& line);
  bool take_envelope(const ContainerLine& line, Span span);
  void take_header(std::uint32_t start);
  bool take_document(std::uint32_t start);
  void skip_pem_header(std::uint32_t start);
  [[nodiscard]] bool has_begun() const;
  bool stop_at_next_submission(std::uint32_t start);
  void leave_unclaimed(std::uint32_t start, std::uint32_t end);
  void check_end();
  void decide_container();
  [[nodiscard]] std::string_view text_of(Span span) const { return bytes_.substr(span.start, span.size()); }
  void report(std::string code, std::string message, Span span, bool incomplete) {
    filing_.problems.push_back({std::move(code), std::move(message), span, incomplete});
  }

  Filing& filing_;
  const Limits& limits_;
  std::string_view bytes_;
  std::uint32_t next_ = 0;
  const EnvelopeRow* envelope_ = nullptr;
  bool envelope_closed_ = false;
  bool pem_open_ = false;
  bool pem_closed_ = false;
  bool stopped_ = false;
  ContainerEnd end_;
};

bool has_prefix(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

bool is_header_start(std::string_view text) {
  return std::any_of(kHeaderStarts.begin(), kHeaderStarts.end(),
                     [text](std::string_view tag) { return has_prefix(text, tag); });
}

Result<ContainerEnd> SubmissionReader::read(std::uint32_t start) {
  const auto size = static_cast<std::uint32_t>(bytes_.size());
  next_ = start;
  while (next_ < size && !stopped_ && !end_.next_submission.has_value()) {
    const ContainerLine line = line_at(bytes_, next_);
    next_ = line.next;
    if (!take_line(line)) leave_unclaimed(line.start, line.next);
  }
  if (!filing_.header.present && filing_.documents.empty() && !end_.next_submission.has_value()) {
    return Error{ErrorCode::malformed_input, "the file is cut off before the header and the first document", {}};
  }
  if (!stopped_) check_end();
  decide_container();
  return end_;
}

bool SubmissionReader::take_line(const ContainerLine& line) {
  const Span span = trim_span(bytes_, line.start, line.end);
  if (span.is_empty()) return true;
  const std::string_view text = text_of(span);
  if (text == "<DOCUMENT>") return take_document(line.start);
  if (take_envelope(line, span)) return true;
  if (has_prefix(text, kPemBegin)) {
    if (pem_open_ || has_begun()) return stop_at_next_submission(line.start);
    pem_open_ = true;
    skip_pem_header(line.next);
    return true;
  }
  if (has_prefix(text, kPemEnd)) {
    pem_closed_ = true;
    return pem_open_;
  }
  if (filing_.header.present || !filing_.documents.empty() || envelope_closed_) {
    return is_header_start(text) && stop_at_next_submission(line.start);
  }
  take_header(line.start);
  if (next_ > line.start) return true;
  next_ = line.next;
  return false;
}

bool SubmissionReader::take_envelope(const ContainerLine& line, Span span) {
  const std::string_view text = text_of(span);
  for (const EnvelopeRow& row : kEnvelopes) {
    if (has_prefix(text, row.close)) {
      if (envelope_ != &row) return false;
      envelope_closed_ = true;
      return true;
    }
    if (!has_prefix(text, row.open)) continue;
    if (has_begun()) return stop_at_next_submission(line.start);
    envelope_ = &row;
    const auto value_start = span.start + static_cast<std::uint32_t>(row.open.size());
    Value label = read_value(bytes_, span.start + 1, value_start - 1);
    Value value = read_value(bytes_, value_start, span.end);
    if (!value.value.empty()) filing_.header.fields.push_back({std::move(label), std::move(value), {}});
    return true;
  }
  return false;
}

void SubmissionReader::take_header(std::uint32_t start) {
  const HeaderEnd end = read_header(filing_, start, limits_);
  next_ = end.offset;
  const Span place{0, end.offset, end.offset};
  if (end.has_end_tag) return;
  if (end.has_start_tag && end.offset == bytes_.size()) {
    report("truncated", "the file ends inside the header", place, true);
  } else if (end.has_start_tag) {
    report("header-not-closed", "the header has no end tag", place, false);
  } else if (envelope_ == nullptr && end.offset == bytes_.size()) {
    report("header-without-end", "the header stands alone and has no end tag, so it may be cut off", place, false);
  }
}

bool SubmissionReader::take_document(std::uint32_t start) {
  if (filing_.documents.size() >= limits_.documents) {
    const Span rest{0, start, static_cast<std::uint32_t>(bytes_.size())};
    report("limit-documents",
           "the submission holds more than " + std::to_string(limits_.documents) + " documents; the rest was not read",
           rest, true);
    leave_unclaimed(rest.start, rest.end);
    stopped_ = true;
    return true;
  }
  next_ = read_document(filing_, start, pem_open_);
  return true;
}

// The lines of the PEM header end at an empty line, or at the first line that is a submission's own.
void SubmissionReader::skip_pem_header(std::uint32_t start) {
  next_ = start;
  while (next_ < bytes_.size()) {
    const ContainerLine line = line_at(bytes_, next_);
    const Span span = trim_span(bytes_, line.start, line.end);
    if (span.is_empty() || bytes_[span.start] == '<') return;
    next_ = line.next;
  }
}

bool SubmissionReader::has_begun() const {
  return envelope_ != nullptr || filing_.header.present || !filing_.documents.empty();
}

bool SubmissionReader::stop_at_next_submission(std::uint32_t start) {
  end_.next_submission = start;
  return true;
}

void SubmissionReader::leave_unclaimed(std::uint32_t start, std::uint32_t end) {
  if (!filing_.unclaimed.empty() && filing_.unclaimed.back().end == start) {
    filing_.unclaimed.back().end = end;
  } else if (end > start) {
    filing_.unclaimed.push_back({0, start, end});
  }
}

void SubmissionReader::check_end() {
  const std::uint32_t end = end_.next_submission.value_or(static_cast<std::uint32_t>(bytes_.size()));
  const bool already = std::any_of(filing_.problems.begin(), filing_.problems.end(),
                                   [](const Problem& problem) { return problem.code == "truncated"; });
  if (already) return;
  const bool cut = (envelope_ != nullptr && !envelope_closed_) || (pem_open_ && !pem_closed_);
  const std::string_view missing = envelope_ != nullptr && !envelope_closed_ ? envelope_->close : kPemEnd;
  if (cut) report("truncated", "the submission ends before the line " + std::string(missing), {0, end, end}, true);
}

void SubmissionReader::decide_container() {
  if (envelope_ != nullptr) {
    filing_.container = envelope_->container;
  } else if (filing_.header.present) {
    filing_.container = filing_.header.dialect == "tags" ? Container::sgml_header : Container::submission_text;
  } else {
    filing_.container = filing_.documents.size() == 1 ? Container::single_document : Container::submission_text;
  }
}

Result<ContainerEnd> read_submission(Filing& filing, const Opening& opening, const Limits& limits) {
  if (opening.skipped > 0) {
    const Span before{0, opening.start - opening.skipped, opening.start};
    filing.unclaimed.push_back(before);
    filing.problems.push_back(
        {"leading-bytes", "the submission does not start at the start of the file", before, false});
  }
  return SubmissionReader(filing, limits).read(opening.start);
}

/// The header in the comment of EDGAR's index page; the page around it repeats the header and is not read.
Result<ContainerEnd> read_index_page(Filing& filing, const Opening& opening, const Limits& limits) {
  const auto size = static_cast<std::uint32_t>(filing.sources[0]->bytes.size());
  const HeaderEnd end = read_header(filing, opening.start, limits);
  filing.container = Container::sgml_header;
  filing.unclaimed.push_back({0, opening.start - opening.skipped, opening.start});
  if (end.offset < size) filing.unclaimed.push_back({0, end.offset, size});
  if (!end.has_end_tag) {
    filing.problems.push_back(
        {"truncated", "the header in the index page has no end", {0, end.offset, end.offset}, true});
  }
  return ContainerEnd{};
}

Result<ContainerEnd> read_single_document(Filing& filing, const Opening& opening) {
  const std::string_view bytes = filing.sources[0]->bytes;
  const auto size = static_cast<std::uint32_t>(bytes.size());
  Document document;
  document.whole = document.body = {0, opening.start, size};
  read_body(filing, document, false);
  const RootElement root = find_root_element(bytes.substr(opening.start));
  const bool must_close = text::equals_ignore_case(root.name, "html");
  const std::string tail = text::to_lower_ascii(bytes.substr(size - std::min(size, kTailBytes)));
  if (must_close && tail.find("</" + text::to_lower_ascii(root.name)) == std::string::npos) {
    filing.problems.push_back(
        {"truncated",
         "the document opens <" + std::string(root.name) + "> and does not close it, so it seems to be cut off",
         {0, size, size},
         true});
  }
  filing.container = Container::single_document;
  filing.documents.push_back(std::move(document));
  return ContainerEnd{};
}

/// The document that is the form: of the submission's type, else the first in sequence, else the first.
std::optional<DocumentIndex> find_primary(const Filing& filing) {
  const auto& documents = filing.documents;
  if (documents.empty()) return std::nullopt;
  const auto first_where = [&](auto&& wanted) {
    return static_cast<DocumentIndex>(std::find_if(documents.begin(), documents.end(), wanted) - documents.begin());
  };
  const auto& form = filing.header.submission_type;
  if (form.has_value()) {
    const DocumentIndex same = first_where([&](const Document& d) { return d.type && d.type->value == form->value; });
    if (same < documents.size()) return same;
  }
  const DocumentIndex first = first_where([](const Document& d) { return d.sequence && d.sequence->value == "1"; });
  return first < documents.size() ? first : 0;
}

}  // namespace

Result<ContainerEnd> read_container(Filing& filing, const Limits& limits) {
  const std::string& bytes = filing.sources[0]->bytes;
  if (bytes.size() > limits.input_bytes || bytes.size() >= kNone) {
    return Error{ErrorCode::limit_exceeded,
                 "the input has " + std::to_string(bytes.size()) + " bytes; at most " +
                     std::to_string(limits.input_bytes) + " are read",
                 {}};
  }
  const Result<Opening> opening = recognise_opening(bytes);
  if (!opening) return opening.error();

  Result<ContainerEnd> end = ContainerEnd{};
  if (opening->kind == OpeningKind::index_page) {
    end = read_index_page(filing, *opening, limits);
  } else if (opening->kind == OpeningKind::document) {
    end = read_single_document(filing, *opening);
  } else if (opening->kind == OpeningKind::submission_xml) {
    end = read_submission_xml(filing, opening->start, limits);
  } else {
    end = read_submission(filing, *opening, limits);
  }
  for (const Span span : filing.unclaimed) mask_quoted_secrets(filing.sources[0]->bytes, span);
  filing.primary = find_primary(filing);
  return end;
}

// Every submission is read once for its end, in place, and its bytes are copied once.
std::vector<Source> split_submissions(Source input, std::uint32_t first_end, const Limits& limits) {
  std::vector<std::uint32_t> starts{0, first_end};
  Filing scratch;
  scratch.sources.push_back(std::make_unique<Source>(std::move(input)));
  while (starts.size() < limits.submissions) {
    scratch.header = {};
    scratch.documents.clear();
    scratch.problems.clear();
    scratch.unclaimed.clear();
    const Result<ContainerEnd> read = SubmissionReader(scratch, limits).read(starts.back());
    if (!read || !read->next_submission.has_value()) break;
    starts.push_back(*read->next_submission);
  }
  const Source& whole = *scratch.sources[0];
  const LineIndex lines(whole.bytes);
  std::vector<Source> pieces;
  for (std::size_t at = 0; at < starts.size(); ++at) {
    const std::size_t stop = at + 1 < starts.size() ? starts[at + 1] : whole.bytes.size();
    pieces.push_back({whole.name, whole.bytes.substr(starts[at], stop - starts[at]), starts[at],
                      lines.locate(starts[at]).line, whole.was_utf16});
  }
  return pieces;
}

}  // namespace prefile::parse
