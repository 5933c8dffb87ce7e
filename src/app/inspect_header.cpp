// The submission header.
#include "app/inspect_parts.h"

namespace prefile::app {
namespace {

using app::json_of;

Json json_of(const std::optional<Address>& address) {
  if (!address.has_value()) return nullptr;
  return {{"street1", json_of(address->street1)}, {"street2", json_of(address->street2)},
          {"city", json_of(address->city)},       {"state", json_of(address->state)},
          {"zip", json_of(address->zip)},         {"phone", json_of(address->phone)}};
}

Json json_of(const Filer& filer) {
  Json former = Json::array();
  for (const FormerName& each : filer.former_names) {
    former.push_back({{"name", json_of(each.name)}, {"changed", json_of(each.changed)}});
  }
  Json json{{"role", json_of(filer.role)},
            {"name", json_of(filer.name)},
            {"cik", json_of(filer.cik)},
            {"sic", json_of(filer.sic)},
            {"irs_number", json_of(filer.irs_number)},
            {"state_of_incorporation", json_of(filer.state_of_incorporation)},
            {"fiscal_year_end", json_of(filer.fiscal_year_end)},
            {"organization_name", json_of(filer.organization_name)},
            {"form_type", json_of(filer.form_type)},
            {"act", json_of(filer.act)},
            {"file_number", json_of(filer.file_number)},
            {"film_number", json_of(filer.film_number)},
            {"business_address", json_of(filer.business_address)},
            {"mail_address", json_of(filer.mail_address)},
            {"former_names", former}};
  put_range(json, filer.span);
  return json;
}

}  // namespace

Json json_of(const Header& header) {
  Json items = Json::array();
  for (const HeaderItem& item : header.items) {
    Json each = json_of(item.text);
    each["number"] = item.number;
    items.push_back(each);
  }
  Json filers = Json::array();
  for (const Filer& filer : header.filers) filers.push_back(json_of(filer));
  Json fields = Json::array();
  for (const HeaderField& field : header.fields) {
    Json each{{"label", field.label.value}, {"block", field.block}};
    each.update(json_of(field.value));
    fields.push_back(each);
  }
  Json json{{"present", header.present},
            {"dialect", header.dialect},
            {"form", json_of(header.submission_type)},
            {"accession", json_of(header.accession_number)},
            {"period", json_of(header.period)},
            {"filing_date", json_of(header.filing_date)},
            {"acceptance_datetime", json_of(header.acceptance_datetime)},
            {"document_count", json_of(header.document_count)},
            {"items", items},
            {"filers", filers},
            {"fields", fields}};
  put_range(json, header.span);
  return json;
}

}  // namespace prefile::app
