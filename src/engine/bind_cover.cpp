#include "engine/bind_cover.h"

#include <algorithm>

#include "lua/host.h"

namespace prefile::engine {

std::span<const Field<CoverBox>> Binding<CoverBox>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(CoverBox, name), PREFILE_FLAG(CoverBox, checked),
                                      PREFILE_VALUE(CoverBox, label),
                                      Field<CoverBox>{"mark", "prefile.Located",
                                                      [](const Push& p, const CoverBox& n) {
                                                        p.located({p.filing().bytes_of(n.mark), n.mark, {}, false});
                                                      }},
                                      PREFILE_PLACE(CoverBox, n.mark)};
  return kFields;
}

std::span<const Field<AnswerMark>> Binding<AnswerMark>::fields() {
  static constexpr std::array kFields{PREFILE_FLAG(AnswerMark, checked),
                                      Field<AnswerMark>{"mark", "prefile.Located",
                                                        [](const Push& p, const AnswerMark& n) {
                                                          p.located({p.filing().bytes_of(n.span), n.span, {}, false});
                                                        }},
                                      PREFILE_PLACE(AnswerMark, n.span)};
  return kFields;
}

std::span<const Field<CoverAnswer>> Binding<CoverAnswer>::fields() {
  static constexpr std::array kFields{
      PREFILE_TEXT(CoverAnswer, name),
      PREFILE_TEXT(CoverAnswer, answer),
      PREFILE_VALUE(CoverAnswer, question),
      Field<CoverAnswer>{"yes", "prefile.AnswerMark?", [](const Push& p, const CoverAnswer& n) { p.object(n.yes); }},
      Field<CoverAnswer>{"no", "prefile.AnswerMark?", [](const Push& p, const CoverAnswer& n) { p.object(n.no); }},
      PREFILE_PLACE(CoverAnswer, start_of(n.question.span))};
  return kFields;
}

std::span<const Field<CoverRegistrant>> Binding<CoverRegistrant>::fields() {
  static constexpr std::array kFields{
      PREFILE_VALUE(CoverRegistrant, name),        PREFILE_VALUE(CoverRegistrant, state),
      PREFILE_VALUE(CoverRegistrant, file_number), PREFILE_VALUE(CoverRegistrant, irs_number),
      PREFILE_VALUE(CoverRegistrant, address),     PREFILE_VALUE(CoverRegistrant, zip),
      PREFILE_VALUE(CoverRegistrant, telephone),   PREFILE_PLACE(CoverRegistrant, start_of(n.span))};
  return kFields;
}

std::span<const Field<OutstandingShares>> Binding<OutstandingShares>::fields() {
  static constexpr std::array kFields{PREFILE_VALUE(OutstandingShares, count), PREFILE_VALUE(OutstandingShares, title),
                                      PREFILE_VALUE(OutstandingShares, date),
                                      PREFILE_PLACE(OutstandingShares, start_of(n.span))};
  return kFields;
}

std::span<const Field<RegisteredSecurity>> Binding<RegisteredSecurity>::fields() {
  static constexpr std::array kFields{
      PREFILE_VALUE(RegisteredSecurity, title), PREFILE_VALUE(RegisteredSecurity, symbol),
      PREFILE_VALUE(RegisteredSecurity, exchange), PREFILE_PLACE(RegisteredSecurity, start_of(n.span))};
  return kFields;
}

namespace {

/// The node of `nodes` with the name in argument 2, else nil.
template <typename T>
int push_named(lua_State* state, const std::vector<T>& nodes) {
  const std::string_view name = check_string(state, 2);
  const Push push = Push::of_self(state);
  const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const T& node) { return node.name == name; });
  if (found == nodes.end()) {
    push.nil();
  } else {
    push.object(*found);
  }
  return 1;
}

int cover_box(lua_State* state) { return push_named(state, check_object<Cover>(state, 1).boxes); }
int cover_is_marked(lua_State* state) {
  const std::vector<CoverBox>& boxes = check_object<Cover>(state, 1).boxes;
  const std::string_view name = check_string(state, 2);
  lua::charge(state, static_cast<std::int64_t>(boxes.size()));
  const auto box = std::find_if(boxes.begin(), boxes.end(), [&](const CoverBox& each) { return each.name == name; });
  lua_pushboolean(state, box != boxes.end() && box->checked ? 1 : 0);
  return 1;
}
int cover_answer(lua_State* state) { return push_named(state, check_object<Cover>(state, 1).answers); }

}  // namespace

std::span<const Field<Cover>> Binding<Cover>::fields() {
  static constexpr std::array kFields{
      Field<Cover>{"recognised", "boolean", [](const Push& p, const Cover& n) { p.boolean(n.recognition.recognised); }},
      Field<Cover>{"doubt", "string", [](const Push& p, const Cover& n) { p.string(n.recognition.doubt); }},
      Field<Cover>{"method", "string", [](const Push& p, const Cover& n) { p.string(n.recognition.method); }},
      PREFILE_PASSAGE(Cover, passage),
      PREFILE_VALUE(Cover, form),
      PREFILE_VALUE(Cover, amendment_number),
      PREFILE_VALUE(Cover, report_heading),
      PREFILE_VALUE(Cover, report_kind),
      PREFILE_VALUE(Cover, statute),
      PREFILE_VALUE(Cover, date_of_report),
      PREFILE_VALUE(Cover, earliest_event_date),
      PREFILE_VALUE(Cover, period),
      PREFILE_VALUE(Cover, transition_from),
      PREFILE_VALUE(Cover, transition_to),
      PREFILE_VALUE(Cover, registrant),
      PREFILE_VALUE(Cover, state),
      PREFILE_LIST(Cover, file_numbers, "prefile.Located[]"),
      PREFILE_VALUE(Cover, irs_number),
      PREFILE_VALUE(Cover, address),
      PREFILE_VALUE(Cover, zip),
      PREFILE_VALUE(Cover, telephone),
      PREFILE_VALUE(Cover, former_name),
      PREFILE_LIST(Cover, securities, "prefile.RegisteredSecurity[]"),
      PREFILE_LIST(Cover, boxes, "prefile.CoverBox[]"),
      PREFILE_LIST(Cover, co_registrants, "prefile.Located[]"),
      PREFILE_LIST(Cover, registrants, "prefile.CoverRegistrant[]"),
      PREFILE_LIST(Cover, answers, "prefile.CoverAnswer[]"),
      PREFILE_LIST(Cover, securities_12g, "prefile.Located[]"),
      PREFILE_LIST(Cover, shares_outstanding, "prefile.OutstandingShares[]"),
      PREFILE_LIST(Cover, reporting_persons, "prefile.Located[]"),
      PREFILE_VALUE(Cover, industry_code),
      PREFILE_VALUE(Cover, market_value),
      PREFILE_VALUE(Cover, market_value_date),
      PREFILE_VALUE(Cover, incorporated_documents),
      PREFILE_VALUE(Cover, agent_for_service),
      PREFILE_VALUE(Cover, copies_to),
      PREFILE_VALUE(Cover, sale_date),
      PREFILE_VALUE(Cover, delaying_amendment),
      PREFILE_VALUE(Cover, filing_rule),
      PREFILE_VALUE(Cover, filed_on),
      PREFILE_VALUE(Cover, prospectus_date),
      PREFILE_VALUE(Cover, reduced_disclosure),
      PREFILE_VALUE(Cover, plan),
      PREFILE_VALUE(Cover, issuer),
      PREFILE_VALUE(Cover, class_title),
      PREFILE_VALUE(Cover, cusip),
      PREFILE_VALUE(Cover, event_date),
      Field<Cover>{"box", "fun(self, name: string): prefile.CoverBox?",
                   [](const Push& p, const Cover&) { p.function(lua::host_function<cover_box>); }},
      Field<Cover>{"is_marked", "fun(self, name: string): boolean",
                   [](const Push& p, const Cover&) { p.function(lua::host_function<cover_is_marked>); }},
      Field<Cover>{"answer", "fun(self, name: string): prefile.CoverAnswer?",
                   [](const Push& p, const Cover&) { p.function(lua::host_function<cover_answer>); }},
      Field<Cover>{"place", "prefile.Located", [](const Push& p, const Cover& n) {
                     p.place(
                         start_of(n.recognition.recognised ? p.filing().span_of(n.passage) : n.recognition.looked_at));
                   }}};
  return kFields;
}

}  // namespace prefile::engine
