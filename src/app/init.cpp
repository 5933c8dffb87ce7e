#include "app/init.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/inputs.h"
#include "base/date.h"
#include "model/forms.h"
#include "report/terminal_encoder.h"
#include "text/dates.h"

namespace prefile::app {
namespace {

std::string quoted(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') out += '\\';
    if (byte < 0x20 || byte == 0x7F) {
      out += "\\u00";
      out += kHex[byte >> 4U];
      out += kHex[byte & 0xFU];
    } else {
      out += c;
    }
  }
  return out + "\"";
}

/// `key = "value"`; commented out when there is no value.
std::string line_of(std::string_view key, const std::optional<Value>& value, std::string_view example,
                    std::string_view comment) {
  std::string line = value.has_value() ? std::string(key) + " = " + quoted(value->value)
                                       : "# " + std::string(key) + " = " + quoted(example);
  if (!comment.empty()) line += "  # " + std::string(comment);
  return line + "\n";
}

std::optional<Date> period_of(const Cover& cover) {
  for (const auto& value : {cover.earliest_event_date, cover.period, cover.date_of_report}) {
    if (!value.has_value()) continue;
    if (const auto found = text::find_date(value->value)) return found->date;
  }
  return std::nullopt;
}

/// The period, and as an example of a day of filing the one after it.
std::string days_of(const Cover& cover) {
  const std::optional<Date> period = period_of(cover);
  const std::string day = period.has_value() ? format_iso_date(*period) : "2026-03-03";
  const Date next = add_days(period.value_or(*parse_iso_date(day)), 1);
  return (period.has_value() ? "period = " : "# period = ") + day +
         "  # the earliest event of a current report, else the end of the period\n# filing_date = " +
         format_iso_date(next) + "  # the day you will file; without it the law of the period's day applies\n";
}

std::string items_of(const Filing& filing) {
  std::vector<std::string> numbers;
  for (const Item& item : filing.items) {
    const std::string& number = item.number.value;
    if (std::find(numbers.begin(), numbers.end(), number) == numbers.end()) numbers.push_back(number);
  }
  std::string line;
  for (const std::string& number : numbers) line += (line.empty() ? "" : ", ") + quoted(number);
  return (filing.form.starts_with("8-K") ? "items = [" : "# items = [") + line + "]";
}

std::string filer_of(const Cover& cover) {
  const std::optional<Value> file_number =
      cover.file_numbers.empty() ? std::nullopt : std::optional<Value>(cover.file_numbers.front());
  const std::string state = cover.state.has_value() ? "EDGAR's code; the cover says " + cover.state->value : "";
  const PlaceCode* place = cover.state.has_value() ? find_place(cover.state->value) : nullptr;
  const std::string_view code = place == nullptr ? "DE" : place->code;
  std::string state_comment = state;
  std::replace_if(
      state_comment.begin(), state_comment.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return "[[filer]]\n" + line_of("name", cover.registrant, "EXAMPLE INC", "as EDGAR knows it") +
         line_of("cik", std::nullopt, "0000000000", "central index key, ten digits") +
         line_of("irs_number", cover.irs_number, "00-0000000", "") +
         line_of("file_number", file_number, "001-00000", "") + line_of("state", std::nullopt, code, state_comment) +
         line_of("fiscal_year_end", std::nullopt, "1231", "month and day");
}

/// The main document first, then the exhibits by type, then those of no known type, then graphics.
std::vector<const Document*> in_filing_order(const Filing& filing) {
  std::vector<const Document*> order;
  for (const Document& document : filing.documents) order.push_back(&document);
  const auto rank = [&](const Document* document) {
    const std::string type = document->type.has_value() ? document->type->value : "";
    if (document == filing.primary_document()) return std::pair(0, type);
    return std::pair(type.starts_with("EX-") ? 1 : type.empty() ? 2 : 3, type);
  };
  std::stable_sort(order.begin(), order.end(), [&](const Document* a, const Document* b) { return rank(a) < rank(b); });
  return order;
}

std::vector<std::string> doubts_of(const Filing& filing) {
  std::vector<std::string> doubts;
  for (const Problem& problem : filing.problems) {
    if (problem.incomplete) doubts.push_back(report::terminal_text(problem.message));
  }
  return doubts;
}

std::string manifest_of(const Filing& filing, const std::vector<std::string>& doubts) {
  std::string text =
      "# What EDGAR will be told of this filing. prefile took these values from the documents: correct them to what\n"
      "# you will enter in EDGAR, then `prefile check` compares them with the documents. No codes or passwords "
      "here.\n\n";
  if (!doubts.empty()) text += "# Not all of the draft could be read, so values may be missing or wrong:\n";
  for (const std::string& doubt : doubts) text += "# - " + doubt + "\n";
  if (!doubts.empty()) text += "\n";
  text += filing.form.empty() ? "# form = \"8-K\"\n" : "form = " + quoted(filing.form) + "\n";
  text += days_of(filing.cover);
  text += items_of(filing) + "  # of Form 8-K\n\n";
  text += filer_of(filing.cover);
  text += "\n# The documents in the order of the filing. A file that is not listed is no part of it.\n";
  for (const Document* document : in_filing_order(filing)) {
    text += "\n[[document]]\nfile = " + quoted(document->filename->value) + "\n" +
            line_of("type", document->type, "EX-99.1", "") + line_of("description", std::nullopt, "PRESS RELEASE", "");
  }
  return text;
}

}  // namespace

Result<InferredManifest> infer_manifest(const std::string& folder) {
  Result<Inputs> found = find_inputs({folder});
  if (!found) return found.error();
  if (found->inputs.size() != 1 || !found->inputs.front().is_draft || found->inputs.front().path != folder) {
    return Error{ErrorCode::unsupported_input,
                 folder + " is no folder with the documents of one filing; a filing.toml belongs beside them", folder};
  }
  Result<ReadInput> read = read_filings(found->inputs.front(), {});
  if (!read) return read.error();
  const Result<Filing>& filing = read->filings.front().filing;
  if (!filing) return filing.error();
  std::vector<std::string> doubts = doubts_of(*filing);
  std::string text = manifest_of(*filing, doubts);
  return InferredManifest{std::move(text), std::move(doubts)};
}

std::string sample_configuration() {
  return R"(# How `prefile check` runs in this folder and below. A flag and a PREFILE_* variable go before what stands here.
# Each line is the default, or an example; take the "#" away to change it.

# format = "full"              # what is printed: full, concise, json or html
# output = ["html=audit.html"] # also write these
# fail-on = "error"            # exit with 1 at: error, warning, info or never
# strict = false               # a rule that could not decide counts as not finished
# select = ["header"]          # run only these families or rules
# ignore = ["deadlines/late"]  # leave these out
# rules = ["house-rules"]      # folders with rules of your own
# jobs = 1                     # inputs checked at the same time
# color = "auto"               # auto, always or never

# [severity]
# "deadlines/late" = "info"    # regrade a rule
)";
}

}  // namespace prefile::app
