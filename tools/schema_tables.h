// What the schema files are compiled to, table by table.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "schema_code.h"
#include "schema_xml.h"

namespace prefile::schemas {

/// The rows of every table, as initialisers of the types in model/forms.h and model/forms_tables.h.
struct Tables {
  Arrays arrays;
  std::vector<std::string> forms, places, place_names, form_types, exhibit_types, exchanges, exchange_names, industries,
      document_types, html_elements, holidays, closings, authorities, certifications, cover_facts;
  std::set<std::string, std::less<>> form_names;  ///< to find two definitions of one form
};

/// A <form> of schemas/forms.
void compile_form(Element& form, Tables& tables);
/// Any root element of schemas/codes; reports one it does not know.
void compile_codes(Element& root, Tables& tables);

}  // namespace prefile::schemas
