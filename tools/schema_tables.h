// What the schema files are compiled to, table by table.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "schema_code.h"
#include "schema_xml.h"

namespace prefile::schemas {

/// A form that another table names.
struct FormMention {
  Element element;  ///< where; its document must stand until the check
  std::string form;
};

/// The rows of every table, as initialisers of the types in model/forms.h and model/forms_tables.h.
struct Tables {
  Arrays arrays;
  std::vector<std::string> forms, places, place_names, form_types, form_groups, exhibit_types, exchanges,
      exchange_names, industries, document_types, html_elements, holidays, closings, authorities, certifications,
      cover_facts;
  std::set<std::string, std::less<>> form_names;       ///< defined in schemas/forms
  std::set<std::string, std::less<>> form_type_names;  ///< of schemas/codes/form_types.xml
  std::vector<FormMention> form_mentions;
};

/// A <form> of schemas/forms.
void compile_form(Element& form, Tables& tables);
/// Any root element of schemas/codes; reports one it does not know.
void compile_codes(Element& root, Tables& tables);
/// Reports forms that are named and not known, once every file is compiled.
void check_form_mentions(const Tables& tables);

}  // namespace prefile::schemas
