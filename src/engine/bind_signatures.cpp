#include "engine/bind_signatures.h"

#include "engine/bind_exhibits.h"

namespace prefile::engine {

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

}  // namespace prefile::engine
