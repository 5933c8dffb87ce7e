// The tables of what prefile reads about exhibits, certifications, accountants and fees.
#include "engine/bind_exhibits.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/fact_tables.h"
#include "lua/host.h"
#include "model/prescribed.h"

namespace prefile::engine {
namespace {

void push_prescribed(lua_State* state, const PrescribedParagraph& paragraph) {
  lua_createtable(state, 0, 6);
  put_text(state, "id", paragraph.id);
  put_text(state, "number", paragraph.number);
  put_text(state, "text", paragraph.text);
  put_text(state, "citation", paragraph.citation);
  put_flag(state, "verified", paragraph.verified);
  put_flag(state, "dates_verified", paragraph.dates_verified);
}

}  // namespace

int codes_certification(lua_State* state) {
  const std::string kind = text_argument(state, 1);
  const Date* const date = to_date(state, 2);
  luaL_argexpected(state, date != nullptr || lua_isnoneornil(state, 2), 2, "date");
  lua::charge(state, static_cast<std::int64_t>(prescribed_paragraphs().size()) * 20);
  lua_newtable(state);
  lua_Integer position = 0;
  for (const PrescribedParagraph& each : prescribed_paragraphs()) {
    if (each.kind != kind || (date != nullptr && !each.is_in_force(day_number(*date)))) continue;
    push_prescribed(state, each);
    lua_rawseti(state, -2, ++position);
  }
  return 1;
}

std::span<const Field<ExhibitReference>> Binding<ExhibitReference>::fields() {
  static constexpr std::array kFields{PREFILE_VALUE(ExhibitReference, form),
                                      PREFILE_VALUE(ExhibitReference, file_number),
                                      PREFILE_VALUE(ExhibitReference, exhibit), PREFILE_VALUE(ExhibitReference, filed),
                                      PREFILE_VALUE(ExhibitReference, period)};
  return kFields;
}

std::span<const Field<ExhibitNote>> Binding<ExhibitNote>::fields() {
  static constexpr std::array kFields{PREFILE_VALUE(ExhibitNote, mark), PREFILE_VALUE(ExhibitNote, text),
                                      PREFILE_PLACE(ExhibitNote, n.mark.span)};
  return kFields;
}

std::span<const Field<ExhibitList>> Binding<ExhibitList>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(ExhibitList, method), PREFILE_PASSAGE(ExhibitList, passage),
                                      PREFILE_LIST(ExhibitList, numbers, "prefile.Located[]"),
                                      PREFILE_PLACE(ExhibitList, start_of(p.filing().span_of(n.passage)))};
  return kFields;
}

std::span<const Field<ExhibitEntry>> Binding<ExhibitEntry>::fields() {
  static constexpr std::array kFields{
      PREFILE_VALUE(ExhibitEntry, number),
      Field<ExhibitEntry>{"major", "string",
                          [](const Push& p, const ExhibitEntry& n) { p.string(exhibit_major(n.number.value)); }},
      PREFILE_VALUE(ExhibitEntry, title),
      PREFILE_VALUE(ExhibitEntry, href),
      PREFILE_PASSAGE(ExhibitEntry, row),
      PREFILE_FLAG(ExhibitEntry, incorporated_by_reference),
      PREFILE_FLAG(ExhibitEntry, not_applicable),
      PREFILE_FLAG(ExhibitEntry, embedded),
      PREFILE_VALUE(ExhibitEntry, pasted),
      PREFILE_FLAG(ExhibitEntry, included_in_another),
      PREFILE_FLAG(ExhibitEntry, to_follow),
      PREFILE_FLAG(ExhibitEntry, on_paper),
      PREFILE_FLAG(ExhibitEntry, filed_herewith),
      PREFILE_FLAG(ExhibitEntry, furnished_herewith),
      PREFILE_FLAG(ExhibitEntry, previously_filed),
      PREFILE_FLAG(ExhibitEntry, compensatory),
      PREFILE_FLAG(ExhibitEntry, confidential_treatment),
      PREFILE_FLAG(ExhibitEntry, portions_omitted),
      PREFILE_FLAG(ExhibitEntry, schedules_omitted),
      PREFILE_VALUE(ExhibitEntry, range_end),
      PREFILE_TEXT(ExhibitEntry, doubt),
      PREFILE_LIST(ExhibitEntry, references, "prefile.ExhibitReference[]"),
      Field<ExhibitEntry>{"target", "prefile.Document?",
                          [](const Push& p, const ExhibitEntry& n) {
                            if (n.target.has_value()) {
                              p.object(p.filing().documents[*n.target]);
                            } else {
                              p.nil();
                            }
                          }},
      PREFILE_LIST(ExhibitEntry, marks, "prefile.Located[]"),
      PREFILE_PLACE(ExhibitEntry, n.number.span)};
  return kFields;
}

std::span<const Field<ExhibitIndex>> Binding<ExhibitIndex>::fields() {
  static constexpr std::array kFields{
      Field<ExhibitIndex>{"recognised", "boolean",
                          [](const Push& p, const ExhibitIndex& n) { p.boolean(n.recognition.recognised); }},
      Field<ExhibitIndex>{"doubt", "string",
                          [](const Push& p, const ExhibitIndex& n) { p.string(n.recognition.doubt); }},
      Field<ExhibitIndex>{"method", "string",
                          [](const Push& p, const ExhibitIndex& n) { p.string(n.recognition.method); }},
      PREFILE_PASSAGE(ExhibitIndex, passage),
      PREFILE_TEXT(ExhibitIndex, disagreement),
      PREFILE_LIST(ExhibitIndex, lists, "prefile.ExhibitList[]"),
      PREFILE_LIST(ExhibitIndex, notes, "prefile.ExhibitNote[]"),
      Field<ExhibitIndex>{
          "place", "prefile.Located", [](const Push& p, const ExhibitIndex& n) {
            p.place(start_of(n.recognition.recognised ? p.filing().span_of(n.passage) : n.recognition.looked_at));
          }}};
  return kFields;
}

std::span<const Field<ExhibitMention>> Binding<ExhibitMention>::fields() {
  static constexpr std::array kFields{
      PREFILE_VALUE(ExhibitMention, number),
      Field<ExhibitMention>{"major", "string",
                            [](const Push& p, const ExhibitMention& n) { p.string(exhibit_major(n.number.value)); }},
      PREFILE_PASSAGE(ExhibitMention, passage),
      PREFILE_PASSAGE(ExhibitMention, sentence),
      PREFILE_FLAG(ExhibitMention, elsewhere),
      PREFILE_PLACE(ExhibitMention, n.number.span)};
  return kFields;
}

namespace {

/// The id, in the text of today, of the prescribed paragraph it stands for; empty when it stands for none of today's.
std::string_view id_now(const CertificationParagraph& paragraph) {
  const PrescribedParagraph* const prescribed = find_prescribed_paragraph(paragraph.prescribed);
  if (prescribed == nullptr) return {};
  return prescribed->until == 0 ? prescribed->id : prescribed->now;
}

/// Whether it has a paragraph that only a text out of force had.
bool follows_former_text(const Certification& certification) {
  return std::any_of(
      certification.paragraphs.begin(), certification.paragraphs.end(),
      [](const CertificationParagraph& each) { return !each.prescribed.empty() && id_now(each).empty(); });
}

int certification_paragraph(lua_State* state) {
  const auto& certification = check_object<Certification>(state, 1);
  const std::string_view id = check_string(state, 2);
  const Push push = Push::of_self(state);
  lua::charge(state, static_cast<std::int64_t>(certification.paragraphs.size() * prescribed_paragraphs().size()));
  const auto found = std::find_if(certification.paragraphs.rbegin(), certification.paragraphs.rend(),
                                  [&](const CertificationParagraph& each) { return id_now(each) == id; });
  if (found == certification.paragraphs.rend()) {
    push.nil();
  } else {
    push.object(*found);
  }
  return 1;
}

}  // namespace

std::span<const Field<Certification>> Binding<Certification>::fields() {
  static constexpr std::array kFields{
      PREFILE_TEXT(Certification, kind),
      PREFILE_PASSAGE(Certification, passage),
      PREFILE_VALUE(Certification, certifier),
      PREFILE_VALUE(Certification, signer),
      PREFILE_FLAG(Certification, signed_conformed),
      PREFILE_VALUE(Certification, capacity),
      PREFILE_VALUE(Certification, date),
      PREFILE_VALUE(Certification, report_form),
      PREFILE_VALUE(Certification, registrant),
      PREFILE_VALUE(Certification, period),
      PREFILE_VALUE(Certification, icfr),
      PREFILE_LIST(Certification, paragraphs, "prefile.CertificationParagraph[]"),
      Field<Certification>{
          "paragraph", "fun(self, id: string): prefile.CertificationParagraph?",
          [](const Push& p, const Certification&) { p.function(lua::host_function<certification_paragraph>); }},
      Field<Certification>{"follows_former_text", "boolean",
                           [](const Push& p, const Certification& n) { p.boolean(follows_former_text(n)); }},
      PREFILE_TEXT(Certification, doubt),
      Field<Certification>{"document", "prefile.Document",
                           [](const Push& p, const Certification& n) { p.object(p.filing().documents[n.document]); }},
      PREFILE_PLACE(Certification, start_of(p.filing().span_of(n.passage)))};
  return kFields;
}

std::span<const Field<CertificationParagraph>> Binding<CertificationParagraph>::fields() {
  static constexpr std::array kFields{
      PREFILE_TEXT(CertificationParagraph, prescribed),
      Field<CertificationParagraph>{"prescribed_now", "string",
                                    [](const Push& p, const CertificationParagraph& n) { p.string(id_now(n)); }},
      PREFILE_VALUE(CertificationParagraph, number), PREFILE_PASSAGE(CertificationParagraph, text),
      PREFILE_PLACE(CertificationParagraph, start_of(p.filing().span_of(n.text)))};
  return kFields;
}

std::span<const Field<AccountantPassage>> Binding<AccountantPassage>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(AccountantPassage, kind),
                                      PREFILE_TEXT(AccountantPassage, subject),
                                      PREFILE_PASSAGE(AccountantPassage, passage),
                                      PREFILE_VALUE(AccountantPassage, heading),
                                      PREFILE_VALUE(AccountantPassage, firm),
                                      PREFILE_VALUE(AccountantPassage, signature),
                                      PREFILE_VALUE(AccountantPassage, city),
                                      PREFILE_VALUE(AccountantPassage, date),
                                      PREFILE_VALUE(AccountantPassage, pcaob_id),
                                      PREFILE_VALUE(AccountantPassage, registrant),
                                      PREFILE_FLAG(AccountantPassage, is_conformed),
                                      PREFILE_TEXT(AccountantPassage, doubt),
                                      Field<AccountantPassage>{"document", "prefile.Document",
                                                               [](const Push& p, const AccountantPassage& n) {
                                                                 p.object(p.filing().documents[n.passage.document]);
                                                               }},
                                      PREFILE_PLACE(AccountantPassage, start_of(p.filing().span_of(n.passage)))};
  return kFields;
}

std::span<const Field<FeeCell>> Binding<FeeCell>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(FeeCell, column), PREFILE_VALUE(FeeCell, value),
                                      PREFILE_PLACE(FeeCell, n.value.span)};
  return kFields;
}

std::span<const Field<FeeRow>> Binding<FeeRow>::fields() {
  static constexpr std::array kFields{PREFILE_PASSAGE(FeeRow, row), PREFILE_VALUE(FeeRow, label),
                                      PREFILE_LIST(FeeRow, cells, "prefile.FeeCell[]"),
                                      PREFILE_PLACE(FeeRow, start_of(p.filing().span_of(n.row)))};
  return kFields;
}

std::span<const Field<FeeExhibit>> Binding<FeeExhibit>::fields() {
  static constexpr std::array kFields{
      Field<FeeExhibit>{"document", "prefile.Document",
                        [](const Push& p, const FeeExhibit& n) { p.object(p.filing().documents[n.document]); }},
      PREFILE_PASSAGE(FeeExhibit, passage), PREFILE_LIST(FeeExhibit, rows, "prefile.FeeRow[]"),
      PREFILE_PLACE(FeeExhibit, start_of(p.filing().span_of(n.passage)))};
  return kFields;
}

}  // namespace prefile::engine
