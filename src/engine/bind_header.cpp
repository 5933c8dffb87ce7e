#include "engine/bind_header.h"

#include "engine/bind_prior.h"

namespace prefile::engine {

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

}  // namespace prefile::engine
