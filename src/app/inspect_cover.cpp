// The cover page.
#include "app/inspect_parts.h"

namespace prefile::app {
namespace {

using app::json_of;

Json json_of(const RegisteredSecurity& security) {
  return located({{"title", json_of(security.title)},
                  {"symbol", json_of(security.symbol)},
                  {"exchange", json_of(security.exchange)}},
                 security.span);
}

Json json_of(const CoverBox& box) {
  return located({{"name", box.name}, {"checked", box.checked}, {"label", json_of(box.label)}}, box.mark);
}

Json json_of(const std::optional<AnswerMark>& mark) {
  return mark.has_value() ? located({{"checked", mark->checked}}, mark->span) : Json(nullptr);
}

Json json_of(const CoverAnswer& answer) {
  return {{"name", answer.name},
          {"answer", answer.answer},
          {"yes", json_of(answer.yes)},
          {"no", json_of(answer.no)},
          {"question", json_of(answer.question)}};
}

Json json_of(const OutstandingShares& shares) {
  return located({{"count", json_of(shares.count)}, {"title", json_of(shares.title)}, {"date", json_of(shares.date)}},
                 shares.span);
}

Json json_of(const CoverRegistrant& registrant) {
  return located({{"name", json_of(registrant.name)},
                  {"state", json_of(registrant.state)},
                  {"file_number", json_of(registrant.file_number)},
                  {"irs_number", json_of(registrant.irs_number)},
                  {"address", json_of(registrant.address)},
                  {"zip", json_of(registrant.zip)},
                  {"telephone", json_of(registrant.telephone)}},
                 registrant.span);
}

template <typename T>
Json list_of(const std::vector<T>& nodes) {
  Json list = Json::array();
  for (const T& node : nodes) list.push_back(json_of(node));
  return list;
}

}  // namespace

Json json_of(const Cover& cover) {
  Json json = json_of(cover.recognition);
  json.update({{"form", json_of(cover.form)},
               {"amendment_number", json_of(cover.amendment_number)},
               {"report_heading", json_of(cover.report_heading)},
               {"report_kind", json_of(cover.report_kind)},
               {"statute", json_of(cover.statute)},
               {"filing_rule", json_of(cover.filing_rule)},
               {"filed_on", json_of(cover.filed_on)},
               {"reduced_disclosure", json_of(cover.reduced_disclosure)},
               {"prospectus_date", json_of(cover.prospectus_date)},
               {"date_of_report", json_of(cover.date_of_report)},
               {"earliest_event_date", json_of(cover.earliest_event_date)},
               {"period", json_of(cover.period)},
               {"transition_from", json_of(cover.transition_from)},
               {"transition_to", json_of(cover.transition_to)},
               {"registrant", json_of(cover.registrant)},
               {"co_registrants", json_of(cover.co_registrants)},
               {"registrants", list_of(cover.registrants)},
               {"state", json_of(cover.state)},
               {"file_numbers", json_of(cover.file_numbers)},
               {"irs_number", json_of(cover.irs_number)},
               {"industry_code", json_of(cover.industry_code)},
               {"address", json_of(cover.address)},
               {"zip", json_of(cover.zip)},
               {"telephone", json_of(cover.telephone)},
               {"former_name", json_of(cover.former_name)},
               {"securities", list_of(cover.securities)},
               {"securities_12g", json_of(cover.securities_12g)},
               {"boxes", list_of(cover.boxes)},
               {"answers", list_of(cover.answers)},
               {"market_value", json_of(cover.market_value)},
               {"market_value_date", json_of(cover.market_value_date)},
               {"shares_outstanding", list_of(cover.shares_outstanding)},
               {"incorporated_documents", json_of(cover.incorporated_documents)},
               {"agent_for_service", json_of(cover.agent_for_service)},
               {"copies_to", json_of(cover.copies_to)},
               {"sale_date", json_of(cover.sale_date)},
               {"delaying_amendment", json_of(cover.delaying_amendment)},
               {"plan", json_of(cover.plan)},
               {"issuer", json_of(cover.issuer)},
               {"class_title", json_of(cover.class_title)},
               {"cusip", json_of(cover.cusip)},
               {"event_date", json_of(cover.event_date)},
               {"reporting_persons", json_of(cover.reporting_persons)}});
  return json;
}

}  // namespace prefile::app
