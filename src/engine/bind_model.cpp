// The filing model as scripts see it: a table of fields for each type. The same words as in the C++ model.
#include <algorithm>

#include "engine/bind_exhibits.h"
#include "engine/bind_fields.h"
#include "engine/bind_items.h"
#include "engine/bind_markup.h"
#include "engine/bind_prior.h"
#include "engine/bind_xml.h"
#include "engine/push.h"
#include "lua/host.h"
#include "text/phrases.h"

namespace prefile::engine {

/// What `filing` is to a script; the model itself comes from the context.
struct FilingRoot {};
/// The form a filing is: its type and, when there is one, its definition.
struct FormView {};

namespace {

const FilingRoot kFilingRoot;
const FormView kFormView;

std::string_view base_form(std::string_view form) {
  return form.ends_with("/A") ? form.substr(0, form.size() - 2) : form;
}

DayNumber law_day(const Push& push) { return day_number(push.context().as_of); }

std::string_view string_argument(lua_State* state, int index) {
  std::size_t size = 0;
  const char* bytes = luaL_checklstring(state, index, &size);
  return {bytes, size};
}

// The part of the form behind an item number; empty when the script names none.
std::string part_argument(lua_State* state) { return to_text(state, 3).value_or(std::string()); }

Passage whole_text(const Push& push, const Document& document) {
  return {static_cast<DocumentIndex>(&document - push.filing().documents.data()), 0, document.text.visible.size()};
}

void push_definition(const Push& push, const ItemDefinition* definition) {
  if (definition != nullptr) {
    push.object(*definition);
  } else {
    push.nil();
  }
}

void push_texts(const Push& push, std::span<const std::string_view> texts) {
  lua_newtable(push.state());
  lua_Integer at = 0;
  for (const std::string_view each : texts) {
    push.string(each);
    lua_rawseti(push.state(), -2, ++at);
  }
}

void push_date(const Push& push, const std::optional<Date>& date) {
  if (date.has_value()) {
    push.date(*date);
  } else {
    push.nil();
  }
}

}  // namespace

// Every type a script can hold, with the name that errors call it. A binding is a name and a table; the fields of a
// type are found in it by name.
#define PREFILE_BOUND_TYPES(BIND)                            \
  BIND(FilingRoot, "filing")                                 \
  BIND(FormView, "form")                                     \
  BIND(ExhibitExpectation, "exhibit expectation")            \
  BIND(Recognition, "recognition")                           \
  BIND(Header, "header")                                     \
  BIND(HeaderItem, "header item")                            \
  BIND(HeaderField, "header field")                          \
  BIND(Filer, "filer")                                       \
  BIND(Address, "address")                                   \
  BIND(FormerName, "former name")                            \
  BIND(Fact, "fact")                                         \
  BIND(FactContext, "fact context")                          \
  BIND(Link, "link")                                         \
  BIND(Cover, "cover")                                       \
  BIND(CoverBox, "cover box")                                \
  BIND(AnswerMark, "answer mark")                            \
  BIND(CoverAnswer, "cover answer")                          \
  BIND(CoverRegistrant, "cover registrant")                  \
  BIND(OutstandingShares, "outstanding shares")              \
  BIND(RegisteredSecurity, "registered security")            \
  BIND(SignatureBlock, "signature block")                    \
  BIND(Signature, "signature")                               \
  BIND(SignatureRole, "signature role")                      \
  BIND(PowerOfAttorney, "power of attorney")                 \
  BIND(Legend, "legend")                                     \
  BIND(ForwardLookingStatement, "forward-looking statement") \
  BIND(FurnishedPassage, "furnished passage")                \
  BIND(Problem, "problem")

PREFILE_BOUND_TYPES(PREFILE_BINDING)

std::span<const Field<Recognition>> Binding<Recognition>::fields() {
  static constexpr std::array kFields{PREFILE_FLAG(Recognition, recognised), PREFILE_TEXT(Recognition, method),
                                      PREFILE_TEXT(Recognition, doubt),
                                      PREFILE_PLACE(Recognition, start_of(n.looked_at))};
  return kFields;
}

std::span<const Field<Address>> Binding<Address>::fields() {
  static constexpr std::array kFields{
      PREFILE_VALUE(Address, street1),         PREFILE_VALUE(Address, street2), PREFILE_VALUE(Address, city),
      PREFILE_VALUE(Address, state),           PREFILE_VALUE(Address, zip),     PREFILE_VALUE(Address, phone),
      PREFILE_PLACE(Address, start_of(n.span))};
  return kFields;
}

std::span<const Field<FormerName>> Binding<FormerName>::fields() {
  static constexpr std::array kFields{PREFILE_VALUE(FormerName, name), PREFILE_VALUE(FormerName, changed)};
  return kFields;
}

std::span<const Field<Filer>> Binding<Filer>::fields() {
  static constexpr std::array kFields{
      PREFILE_VALUE(Filer, role),
      PREFILE_VALUE(Filer, name),
      PREFILE_VALUE(Filer, cik),
      PREFILE_VALUE(Filer, sic),
      PREFILE_VALUE(Filer, irs_number),
      PREFILE_VALUE(Filer, state_of_incorporation),
      PREFILE_VALUE(Filer, fiscal_year_end),
      PREFILE_VALUE(Filer, organization_name),
      PREFILE_VALUE(Filer, form_type),
      PREFILE_VALUE(Filer, act),
      PREFILE_VALUE(Filer, file_number),
      PREFILE_VALUE(Filer, film_number),
      Field<Filer>{"business_address", "prefile.Address?",
                   [](const Push& p, const Filer& n) { p.object(n.business_address); }},
      Field<Filer>{"mail_address", "prefile.Address?", [](const Push& p, const Filer& n) { p.object(n.mail_address); }},
      PREFILE_LIST(Filer, former_names, "prefile.FormerName[]"),
      Field<Filer>{"prior", "prefile.Filer[]", push_prior_of},
      PREFILE_PLACE(Filer, start_of(n.span))};
  return kFields;
}

std::span<const Field<HeaderItem>> Binding<HeaderItem>::fields() {
  static constexpr std::array kFields{PREFILE_VALUE(HeaderItem, text),
                                      Field<HeaderItem>{"number", "string?",
                                                        [](const Push& p, const HeaderItem& n) {
                                                          if (n.number.empty()) {
                                                            p.nil();
                                                          } else {
                                                            p.string(n.number);
                                                          }
                                                        }},
                                      PREFILE_PLACE(HeaderItem, n.text.span)};
  return kFields;
}

std::span<const Field<HeaderField>> Binding<HeaderField>::fields() {
  static constexpr std::array kFields{PREFILE_VALUE(HeaderField, label), PREFILE_VALUE(HeaderField, value),
                                      PREFILE_TEXT(HeaderField, block)};
  return kFields;
}

std::span<const Field<Header>> Binding<Header>::fields() {
  static constexpr std::array kFields{PREFILE_FLAG(Header, present),
                                      PREFILE_TEXT(Header, dialect),
                                      PREFILE_VALUE(Header, accession_number),
                                      PREFILE_VALUE(Header, submission_type),
                                      PREFILE_VALUE(Header, document_count),
                                      PREFILE_VALUE(Header, period),
                                      PREFILE_VALUE(Header, filing_date),
                                      PREFILE_VALUE(Header, acceptance_datetime),
                                      PREFILE_VALUE(Header, change_date),
                                      PREFILE_VALUE(Header, effectiveness_date),
                                      PREFILE_LIST(Header, items, "prefile.HeaderItem[]"),
                                      PREFILE_LIST(Header, filers, "prefile.Filer[]"),
                                      PREFILE_LIST(Header, fields, "prefile.HeaderField[]"),
                                      PREFILE_PLACE(Header, start_of(n.span))};
  return kFields;
}

std::span<const Field<ExhibitExpectation>> Binding<ExhibitExpectation>::fields() {
  using F = Field<ExhibitExpectation>;
  static constexpr std::array kFields{
      PREFILE_TEXT(ExhibitExpectation, number),
      PREFILE_TEXT(ExhibitExpectation, need),
      PREFILE_TEXT(ExhibitExpectation, when),
      PREFILE_TEXT(ExhibitExpectation, may_follow),
      PREFILE_TEXT(ExhibitExpectation, note),
      PREFILE_TEXT(ExhibitExpectation, citation),
      PREFILE_FLAG(ExhibitExpectation, verified),
      F{"alternatives", "string[]", [](const Push& p, const ExhibitExpectation& n) { push_texts(p, n.alternatives); }}};
  return kFields;
}

namespace {

int definition_is_called(lua_State* state) {
  const auto& definition = check_object<ItemDefinition>(state, 1);
  const std::optional<std::string> text = to_text(state, 2);
  luaL_argexpected(state, text.has_value(), 2, "string or located value");
  lua::charge(state, 1'000);
  lua_pushboolean(state, definition.is_called(*text) ? 1 : 0);
  return 1;
}

}  // namespace

std::span<const Field<ItemDefinition>> Binding<ItemDefinition>::fields() {
  static constexpr std::array kFields{
      PREFILE_TEXT(ItemDefinition, part),
      PREFILE_TEXT(ItemDefinition, number),
      PREFILE_TEXT(ItemDefinition, title),
      PREFILE_TEXT(ItemDefinition, treatment),
      PREFILE_TEXT(ItemDefinition, deadline),
      PREFILE_TEXT(ItemDefinition, replaced_by),
      PREFILE_TEXT(ItemDefinition, citation),
      PREFILE_FLAG(ItemDefinition, verified),
      PREFILE_TEXT(ItemDefinition, deadline_from),
      PREFILE_TEXT(ItemDefinition, applies_to),
      Field<ItemDefinition>{"header_texts", "string[]",
                            [](const Push& p, const ItemDefinition& n) { push_texts(p, n.header_texts); }},
      Field<ItemDefinition>{"title_in_force", "string",
                            [](const Push& p, const ItemDefinition& n) { p.string(n.title_on(law_day(p))); }},
      Field<ItemDefinition>{
          "is_called", "fun(self, text: string|prefile.Located): boolean",
          [](const Push& p, const ItemDefinition&) { p.function(lua::host_function<definition_is_called>); }},
      Field<ItemDefinition>{"exhibits", "prefile.ExhibitExpectation[]", [](const Push& p, const ItemDefinition& n) {
                              lua_newtable(p.state());
                              lua_Integer at = 0;
                              for (const ExhibitExpectation& each : n.exhibits) {
                                p.object(each);
                                lua_rawseti(p.state(), -2, ++at);
                              }
                            }}};
  return kFields;
}

namespace {

int form_item(lua_State* state) {
  const Push push = Push::of_self(state);
  const FormDefinition* form = find_form(push.filing().form);
  const std::optional<std::string> number = to_text(state, 2);
  luaL_argexpected(state, number.has_value(), 2, "item number");
  push_definition(push, form == nullptr ? nullptr : form->find_item(*number, law_day(push), part_argument(state)));
  return 1;
}

int form_knows_item(lua_State* state) {
  const Push push = Push::of_self(state);
  const FormDefinition* form = find_form(push.filing().form);
  const std::optional<std::string> number = to_text(state, 2);
  luaL_argexpected(state, number.has_value(), 2, "item number");
  push_definition(push, form == nullptr ? nullptr : form->find_item_ever(*number, part_argument(state)));
  return 1;
}

}  // namespace

std::span<const Field<FormView>> Binding<FormView>::fields() {
  static constexpr std::array kFields{
      Field<FormView>{"type", "string", [](const Push& p, const FormView&) { p.string(p.filing().form); }},
      Field<FormView>{"base", "string", [](const Push& p, const FormView&) { p.string(base_form(p.filing().form)); }},
      Field<FormView>{"is_amendment", "boolean",
                      [](const Push& p, const FormView&) { p.boolean(p.filing().form.ends_with("/A")); }},
      Field<FormView>{"title", "string?",
                      [](const Push& p, const FormView&) {
                        const FormDefinition* form = find_form(p.filing().form);
                        if (form == nullptr) {
                          p.nil();
                        } else {
                          p.string(form->title);
                        }
                      }},
      Field<FormView>{"item", "fun(self, number: string, part?: string): prefile.ItemDefinition?",
                      [](const Push& p, const FormView&) { p.function(lua::host_function<form_item>); }},
      Field<FormView>{"item_of_any_day", "fun(self, number: string, part?: string): prefile.ItemDefinition?",
                      [](const Push& p, const FormView&) { p.function(lua::host_function<form_knows_item>); }}};
  return kFields;
}

std::span<const Field<Fact>> Binding<Fact>::fields() {
  static constexpr std::array kFields{PREFILE_VALUE(Fact, name),   PREFILE_VALUE(Fact, value),
                                      PREFILE_TEXT(Fact, context), PREFILE_TEXT(Fact, format),
                                      PREFILE_FLAG(Fact, hidden),  PREFILE_PLACE(Fact, n.value.span)};
  return kFields;
}

std::span<const Field<FactContext>> Binding<FactContext>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(FactContext, id), PREFILE_VALUE(FactContext, entity_identifier),
                                      PREFILE_VALUE(FactContext, period_start), PREFILE_VALUE(FactContext, period_end),
                                      PREFILE_PLACE(FactContext, n.entity_identifier.span)};
  return kFields;
}

std::span<const Field<Link>> Binding<Link>::fields() {
  static constexpr std::array kFields{PREFILE_VALUE(Link, href), PREFILE_PLACE(Link, n.href.span)};
  return kFields;
}

namespace {

int document_fact(lua_State* state) {
  const auto& document = check_object<Document>(state, 1);
  const std::string_view name = string_argument(state, 2);
  const Push push = Push::of_self(state);
  lua::charge(state, static_cast<std::int64_t>(document.text.facts.size()));
  for (const Fact& fact : document.text.facts) {
    if (fact.name.value == name) {
      push.object(fact);
      return 1;
    }
  }
  push.nil();
  return 1;
}

}  // namespace

std::span<const Field<Document>> Binding<Document>::fields() {
  static constexpr std::array kFields{
      PREFILE_VALUE(Document, type),
      PREFILE_VALUE(Document, sequence),
      PREFILE_VALUE(Document, filename),
      PREFILE_VALUE(Document, description),
      PREFILE_FLAG(Document, from_filer),
      PREFILE_FLAG(Document, type_is_inferred),
      Field<Document>{"exhibit_number", "string?",
                      [](const Push& p, const Document& n) {
                        if (n.exhibit_number.empty()) {
                          p.nil();
                        } else {
                          p.string(n.exhibit_number);
                        }
                      }},
      PREFILE_VALUE(Document, heading_number),
      PREFILE_VALUE(Document, heading_title),
      Field<Document>{"media", "string", [](const Push& p, const Document& n) { p.string(name_of(n.media)); }},
      Field<Document>{"has_text", "boolean",
                      [](const Push& p, const Document& n) { p.boolean(n.text.visible.size() > 0); }},
      Field<Document>{"is_primary", "boolean",
                      [](const Push& p, const Document& n) { p.boolean(p.filing().primary_document() == &n); }},
      Field<Document>{"name", "string",
                      [](const Push& p, const Document& n) { p.string(place_name(p.filing(), n.body)); }},
      Field<Document>{"text", "prefile.Located", [](const Push& p, const Document& n) { p.passage(whole_text(p, n)); }},
      Field<Document>{"facts", "prefile.Fact[]", [](const Push& p, const Document& n) { p.list(n.text.facts); }},
      Field<Document>{"contexts", "prefile.FactContext[]",
                      [](const Push& p, const Document& n) { p.list(n.text.contexts); }},
      Field<Document>{"links", "prefile.Link[]", [](const Push& p, const Document& n) { p.list(n.text.links); }},
      Field<Document>{"markup", "prefile.Markup", [](const Push& p, const Document& n) { p.object(n.markup); }},
      Field<Document>{"xml", "prefile.XmlElement?",
                      [](const Push& p, const Document& n) {
                        if (n.xml == nullptr) {
                          p.nil();
                        } else {
                          p.object(n.xml->root());
                        }
                      }},
      PREFILE_TEXT(Document, xml_doubt),
      Field<Document>{"fact", "fun(self, name: string): prefile.Fact?",
                      [](const Push& p, const Document&) { p.function(lua::host_function<document_fact>); }},
      PREFILE_PLACE(Document, n.type.has_value() ? n.type->span : start_of(n.body)),
      Field<Document>{"tail", "prefile.Located", [](const Push& p, const Document& n) {
                        p.place({n.body.source, n.body.end, n.body.end});
                      }}};
  return kFields;
}

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
  const std::string_view name = string_argument(state, 2);
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
      PREFILE_VALUE(Cover, plan),
      PREFILE_VALUE(Cover, issuer),
      PREFILE_VALUE(Cover, class_title),
      PREFILE_VALUE(Cover, cusip),
      PREFILE_VALUE(Cover, event_date),
      Field<Cover>{"box", "fun(self, name: string): prefile.CoverBox?",
                   [](const Push& p, const Cover&) { p.function(lua::host_function<cover_box>); }},
      Field<Cover>{"answer", "fun(self, name: string): prefile.CoverAnswer?",
                   [](const Push& p, const Cover&) { p.function(lua::host_function<cover_answer>); }},
      Field<Cover>{"place", "prefile.Located", [](const Push& p, const Cover& n) {
                     p.place(
                         start_of(n.recognition.recognised ? p.filing().span_of(n.passage) : n.recognition.looked_at));
                   }}};
  return kFields;
}

std::span<const Field<SignatureRole>> Binding<SignatureRole>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(SignatureRole, role), PREFILE_VALUE(SignatureRole, words),
                                      PREFILE_PLACE(SignatureRole, n.words.span)};
  return kFields;
}

std::span<const Field<PowerOfAttorney>> Binding<PowerOfAttorney>::fields() {
  static constexpr std::array kFields{
      PREFILE_PASSAGE(PowerOfAttorney, passage), PREFILE_LIST(PowerOfAttorney, attorneys, "prefile.Located[]"),
      Field<PowerOfAttorney>{
          "document", "prefile.Document",
          [](const Push& p, const PowerOfAttorney& n) { p.object(p.filing().documents[n.passage.document]); }},
      PREFILE_PLACE(PowerOfAttorney, start_of(p.filing().span_of(n.passage)))};
  return kFields;
}

std::span<const Field<Signature>> Binding<Signature>::fields() {
  static constexpr std::array kFields{PREFILE_PASSAGE(Signature, passage),
                                      PREFILE_VALUE(Signature, conformed),
                                      PREFILE_FLAG(Signature, is_conformed),
                                      PREFILE_TEXT(Signature, form),
                                      PREFILE_VALUE(Signature, name),
                                      PREFILE_VALUE(Signature, title),
                                      PREFILE_VALUE(Signature, date),
                                      PREFILE_VALUE(Signature, registrant),
                                      PREFILE_LIST(Signature, capacities, "prefile.Located[]"),
                                      PREFILE_LIST(Signature, roles, "prefile.SignatureRole[]"),
                                      PREFILE_VALUE(Signature, attorney),
                                      PREFILE_PLACE(Signature, p.filing().span_of(n.passage))};
  return kFields;
}

std::span<const Field<SignatureBlock>> Binding<SignatureBlock>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(SignatureBlock, kind),
                                      PREFILE_PASSAGE(SignatureBlock, passage),
                                      PREFILE_VALUE(SignatureBlock, signed_at),
                                      Field<SignatureBlock>{"document", "prefile.Document",
                                                            [](const Push& p, const SignatureBlock& n) {
                                                              p.object(p.filing().documents[n.passage.document]);
                                                            }},
                                      PREFILE_VALUE(SignatureBlock, preamble),
                                      PREFILE_VALUE(SignatureBlock, registrant),
                                      PREFILE_VALUE(SignatureBlock, date),
                                      PREFILE_LIST(SignatureBlock, signatures, "prefile.Signature[]"),
                                      PREFILE_TEXT(SignatureBlock, doubt),
                                      PREFILE_PLACE(SignatureBlock, start_of(p.filing().span_of(n.passage)))};
  return kFields;
}

std::span<const Field<Legend>> Binding<Legend>::fields() {
  static constexpr std::array kFields{
      PREFILE_PASSAGE(Legend, passage),
      PREFILE_VALUE(Legend, identifies),
      PREFILE_VALUE(Legend, caution),
      PREFILE_VALUE(Legend, factors),
      PREFILE_VALUE(Legend, statute),
      PREFILE_VALUE(Legend, no_duty),
      Field<Legend>{"document", "prefile.Document",
                    [](const Push& p, const Legend& n) { p.object(p.filing().documents[n.passage.document]); }},
      PREFILE_PLACE(Legend, start_of(p.filing().span_of(n.passage)))};
  return kFields;
}

std::span<const Field<ForwardLookingStatement>> Binding<ForwardLookingStatement>::fields() {
  static constexpr std::array kFields{
      PREFILE_PASSAGE(ForwardLookingStatement, sentence), PREFILE_VALUE(ForwardLookingStatement, trigger),
      PREFILE_FLAG(ForwardLookingStatement, strong),
      Field<ForwardLookingStatement>{
          "document", "prefile.Document",
          [](const Push& p, const ForwardLookingStatement& n) { p.object(p.filing().documents[n.sentence.document]); }},
      PREFILE_PLACE(ForwardLookingStatement, n.trigger.span)};
  return kFields;
}

std::span<const Field<FurnishedPassage>> Binding<FurnishedPassage>::fields() {
  static constexpr std::array kFields{
      PREFILE_PASSAGE(FurnishedPassage, sentence), PREFILE_FLAG(FurnishedPassage, says_furnished),
      PREFILE_FLAG(FurnishedPassage, says_not_filed), PREFILE_FLAG(FurnishedPassage, says_not_incorporated),
      PREFILE_PLACE(FurnishedPassage, start_of(p.filing().span_of(n.sentence)))};
  return kFields;
}

std::span<const Field<Problem>> Binding<Problem>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(Problem, code), PREFILE_TEXT(Problem, message),
                                      PREFILE_FLAG(Problem, incomplete), PREFILE_PLACE(Problem, n.span)};
  return kFields;
}

namespace {

int filing_item(lua_State* state) {
  const Push push = Push::of_self(state);
  const std::optional<std::string> number = to_text(state, 2);
  luaL_argexpected(state, number.has_value(), 2, "item number");
  const std::string part = part_argument(state);
  for (const Item& item : push.filing().items) {
    if (item.number.value == *number && (part.empty() || item.part == part)) {
      push.object(item);
      return 1;
    }
  }
  push.nil();
  return 1;
}

int filing_document_of_type(lua_State* state) {
  const Push push = Push::of_self(state);
  const std::optional<std::string> type = to_text(state, 2);
  luaL_argexpected(state, type.has_value(), 2, "document type");
  for (const Document& document : push.filing().documents) {
    if (document.type.has_value() && text::equals_ignore_case(document.type->value, *type)) {
      push.object(document);
      return 1;
    }
  }
  push.nil();
  return 1;
}

}  // namespace

std::span<const Field<FilingRoot>> Binding<FilingRoot>::fields() {
  using F = Field<FilingRoot>;
  static constexpr std::array kFields{
      F{"form", "prefile.Form", [](const Push& p, const FilingRoot&) { p.object(kFormView); }},
      F{"as_of", "prefile.Date", [](const Push& p, const FilingRoot&) { p.date(p.context().as_of); }},
      F{"filing_date", "prefile.Date?", [](const Push& p, const FilingRoot&) { push_date(p, p.filing().filing_date); }},
      F{"container", "string", [](const Push& p, const FilingRoot&) { p.string(name_of(p.filing().container)); }},
      F{"is_complete", "boolean",
        [](const Push& p, const FilingRoot&) {
          const std::vector<Problem>& problems = p.filing().problems;
          p.boolean(
              std::none_of(problems.begin(), problems.end(), [](const Problem& each) { return each.incomplete; }));
        }},
      F{"header", "prefile.Header", [](const Push& p, const FilingRoot&) { p.object(p.filing().header); }},
      F{"documents", "prefile.Document[]", [](const Push& p, const FilingRoot&) { p.list(p.filing().documents); }},
      F{"primary", "prefile.Document?",
        [](const Push& p, const FilingRoot&) {
          if (const Document* document = p.filing().primary_document()) {
            p.object(*document);
          } else {
            p.nil();
          }
        }},
      F{"cover", "prefile.Cover", [](const Push& p, const FilingRoot&) { p.object(p.filing().cover); }},
      F{"items", "prefile.Items",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().items, p.filing().items_recognition); }},
      F{"contents", "prefile.ContentsList",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().contents.entries, p.filing().contents); }},
      F{"exhibit_index", "prefile.ExhibitIndex",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().exhibit_index.entries, p.filing().exhibit_index); }},
      F{"exhibit_mentions", "prefile.ExhibitMention[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().exhibit_mentions); }},
      F{"signature_blocks", "prefile.SignatureBlocks",
        [](const Push& p, const FilingRoot&) {
          p.list(p.filing().signature_blocks, p.filing().signatures_recognition);
        }},
      F{"other_signature_blocks", "prefile.SignatureBlock[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().other_signature_blocks); }},
      F{"powers_of_attorney", "prefile.PowerOfAttorney[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().powers_of_attorney); }},
      F{"unclaimed_marks", "prefile.Located[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().unclaimed_marks); }},
      F{"certifications", "prefile.Certification[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().certifications); }},
      F{"accountants", "prefile.AccountantPassage[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().accountants); }},
      F{"fees", "prefile.FeeExhibit[]", [](const Push& p, const FilingRoot&) { p.list(p.filing().fees); }},
      F{"legends", "prefile.Legend[]", [](const Push& p, const FilingRoot&) { p.list(p.filing().legends); }},
      F{"forward_looking_statements", "prefile.ForwardLookingStatement[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().forward_looking_statements); }},
      F{"furnished_passages", "prefile.FurnishedPassage[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().furnished_passages); }},
      F{"prior", "prefile.Filing[]", [](const Push& p, const FilingRoot&) { push_prior(p); }},
      F{"problems", "prefile.Problem[]", [](const Push& p, const FilingRoot&) { p.list(p.filing().problems); }},
      F{"item", "fun(self, number: string, part?: string): prefile.Item?",
        [](const Push& p, const FilingRoot&) { p.function(lua::host_function<filing_item>); }},
      F{"document_of_type", "fun(self, type: string): prefile.Document?",
        [](const Push& p, const FilingRoot&) { p.function(lua::host_function<filing_document_of_type>); }}};
  return kFields;
}

void push_filing_root(const Push& push) { push.object(kFilingRoot); }
void push_filer(const Push& push, const Filer& filer) { push.object(filer); }

void push_filing(lua_State* state) {
  RunContext& context = context_of(state);
  push_filing_root(Push(state, context, *context.filing));
}

std::vector<const TypeInfo*> bound_types() {
#define PREFILE_TYPE(Type, Name) &Push::type_of<Type>(),
  return {PREFILE_BOUND_TYPES(PREFILE_TYPE) PREFILE_EXHIBIT_TYPES(PREFILE_TYPE) PREFILE_ITEM_TYPES(PREFILE_TYPE)
              PREFILE_MARKUP_TYPES(PREFILE_TYPE) PREFILE_TYPE(XmlNode, "xml element")};
#undef PREFILE_TYPE
}

}  // namespace prefile::engine
