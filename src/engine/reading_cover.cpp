// What the cover page shows.
#include "engine/reading_section.h"

namespace prefile::engine {
namespace {

struct CoverRow {
  std::string_view label;
  std::optional<Value> Cover::*value;
};

constexpr CoverRow kHead[] = {
    {"Form", &Cover::form},
    {"Amendment", &Cover::amendment_number},
    {"Rule of filing", &Cover::filing_rule},
    {"Filed on", &Cover::filed_on},
    {"Kind of report", &Cover::report_kind},
    {"Period", &Cover::period},
    {"Transition from", &Cover::transition_from},
    {"Transition to", &Cover::transition_to},
    {"Registrant", &Cover::registrant},
};

constexpr CoverRow kBody[] = {
    {"Date of report", &Cover::date_of_report},
    {"Earliest event", &Cover::earliest_event_date},
    {"Event of the schedule", &Cover::event_date},
    {"Issuer", &Cover::issuer},
    {"Class of securities", &Cover::class_title},
    {"CUSIP number", &Cover::cusip},
    {"Plan", &Cover::plan},
    {"State of incorporation", &Cover::state},
    {"IRS number", &Cover::irs_number},
    {"Industry code", &Cover::industry_code},
    {"Address", &Cover::address},
    {"ZIP code", &Cover::zip},
    {"Telephone", &Cover::telephone},
    {"Former name", &Cover::former_name},
    {"Agent for service", &Cover::agent_for_service},
    {"Copies to", &Cover::copies_to},
    {"Sale to the public", &Cover::sale_date},
    {"Reduced disclosure format", &Cover::reduced_disclosure},
    {"Date of the prospectus", &Cover::prospectus_date},
    {"Delaying amendment", &Cover::delaying_amendment},
    {"Market value", &Cover::market_value},
    {"Market value as of", &Cover::market_value_date},
    {"Incorporated documents", &Cover::incorporated_documents},
};

void add_registrants(SectionMaker& section, const Cover& cover) {
  constexpr std::size_t kMost = 20;
  std::size_t shown = 0;
  for (const CoverRegistrant& registrant : cover.registrants) {
    if (++shown > kMost) break;
    section.row("One of the registrants", registrant.name);
    section.row("Its state", registrant.state);
    section.row("Its file number", registrant.file_number);
    section.row("Its IRS number", registrant.irs_number);
    section.row("Its address", registrant.address);
    section.row("Its ZIP code", registrant.zip);
    section.row("Its telephone", registrant.telephone);
  }
  if (cover.registrants.size() > kMost) {
    section.note("Showing " + std::to_string(kMost) + " of " + std::to_string(cover.registrants.size()) +
                 " registrants.");
  }
}

void add_answers(SectionMaker& section, const Cover& cover) {
  for (const CoverAnswer& answer : cover.answers) {
    section.row("Answer: " + answer.answer, answer.question, answer.name);
  }
}

}  // namespace

ReadingSection read_cover_page(const Filing& filing, const EvidenceMaker& evidence) {
  SectionMaker section("Cover page", filing, evidence);
  const Cover& cover = filing.cover;
  section.recognition(cover.recognition, "cover page");
  for (const CoverRow& row : kHead) section.row(std::string(row.label), cover.*row.value);
  for (const Value& name : cover.co_registrants) section.row("Co-registrant", name);
  for (const Value& person : cover.reporting_persons) section.row("Reporting person", person);
  for (const Value& number : cover.file_numbers) section.row("Commission file number", number);
  for (const CoverRow& row : kBody) section.row(std::string(row.label), cover.*row.value);
  add_registrants(section, cover);
  for (const RegisteredSecurity& security : cover.securities) {
    section.row("Security", security.title);
    section.row("Symbol", security.symbol);
    section.row("Exchange", security.exchange);
  }
  for (const Value& title : cover.securities_12g) section.row("Section 12(g) security", title);
  for (const OutstandingShares& shares : cover.shares_outstanding) {
    section.row("Shares outstanding", shares.count, shares.title.has_value() ? shares.title->value : "");
    section.row("Outstanding on", shares.date);
  }
  add_answers(section, cover);
  for (const CoverBox& box : cover.boxes) section.row(box.checked ? "Box, checked" : "Box, unchecked", box.label);
  return section.take();
}

}  // namespace prefile::engine
