// Form definitions: cover, signatures, schemes of items.
#include <algorithm>

#include "model/forms_key.h"
#include "schema_tables.h"

namespace prefile::schemas {
namespace {

struct Period {
  int from = 0;
  int until = 0;
  bool verified = true;

  [[nodiscard]] bool meets(const Period& other) const {
    const bool ends_before = until != 0 && other.from != 0 && until < other.from;
    const bool begins_after = other.until != 0 && from != 0 && other.until < from;
    return !ends_before && !begins_after;
  }
};

Period read_period(Element& element, const Period& around) {
  Period period = around;
  bool is_exact = true;
  const int from = element.day("from", false, is_exact);
  const int until = element.day("until", true, is_exact);
  if (from != 0) period.from = from;
  if (until != 0) period.until = until;
  period.verified = element.flag("dates-verified", true) && is_exact;
  if (period.from != 0 && period.until != 0 && period.until < period.from) element.report("until lies before from");
  return period;
}

std::string row_of(const Period& period) {
  return Row().number("from", period.from).number("until", period.until).flag("verified", period.verified).str();
}

// The citations of an element, one after the other.
std::string read_citation(Element& element, bool is_needed = false) {
  std::string citation;
  for (Element& cite : element.children("cite")) {
    const std::string text = cite.text();
    if (text.empty()) cite.report("<cite> is empty");
    citation += (citation.empty() ? "" : "; ") + text;
    cite.finish();
  }
  if (is_needed && citation.empty()) element.report("<" + std::string(element.name()) + "> needs a <cite>");
  return citation;
}

std::string read_text(Element& element) {
  std::string text = element.text();
  if (text.empty()) element.report("<" + std::string(element.name()) + "> is empty");
  return text;
}

void check_exhibit_number(const Element& element, const std::string& number) {
  const bool is_number =
      !number.empty() && number.size() <= 3 && number.find_first_not_of("0123456789") == std::string::npos;
  if (!is_number) element.report("\"" + number + "\" is no major number of the exhibit table");
}

std::string read_exhibit(Element& exhibit, Arrays& arrays) {
  const std::string number = exhibit.required("number");
  const std::vector<std::string> alternatives = exhibit.words("or");
  check_exhibit_number(exhibit, number);
  for (const std::string& each : alternatives) check_exhibit_number(exhibit, each);
  const std::string need = exhibit.one_of("need", {"required", "expected", "optional"}, "");
  if (need.empty()) exhibit.report("<exhibit> needs the attribute need");
  Row row;
  row.text("number", number)
      .raw("alternatives", arrays.add_texts(alternatives))
      .text("need", need)
      .text("when", exhibit.attribute("when"))
      .text("may_follow", exhibit.attribute("may-follow"))
      .text("note", exhibit.text())
      .text("citation", read_citation(exhibit))
      .flag("verified", exhibit.flag("verified", true));
  exhibit.finish();
  return row.str();
}

struct Titles {
  std::string newest;
  bool verified = true;
  std::vector<std::string> rows;
  std::vector<std::string> texts;
};

// The newest title is the one without an end, and of those the one with the latest beginning.
Titles read_titles(Element& item) {
  struct Entry {
    Period period;
    std::string text;
    bool verified;
  };
  std::vector<Entry> entries;
  for (Element& title : item.children("title")) {
    const Period period = read_period(title, {});
    const bool verified = title.flag("verified", true);
    entries.push_back({{period.from, period.until, period.verified && verified}, read_text(title), verified});
    title.finish();
  }
  if (entries.empty()) item.report("<item> needs a <title>");
  const auto age = [](const Entry& entry) { return entry.period.until == 0 ? 99999999 : entry.period.until; };
  std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
    return age(a) != age(b) ? age(a) > age(b) : a.period.from > b.period.from;
  });
  Titles titles;
  for (const Entry& entry : entries) {
    titles.rows.push_back(Row().text("text", entry.text).raw("in_force", row_of(entry.period)).str());
    titles.texts.push_back(entry.text);
  }
  if (!entries.empty()) titles.newest = entries.front().text;
  return titles;
}

std::vector<std::string> read_texts(Element& item, std::string_view name, const std::vector<std::string>& known) {
  std::vector<std::string> texts;
  for (Element& element : item.children(name)) {
    const std::string text = read_text(element);
    const auto is_same = [&](const std::string& each) { return have_same_key(each, text); };
    if (std::any_of(known.begin(), known.end(), is_same) || std::any_of(texts.begin(), texts.end(), is_same)) {
      element.report("<" + std::string(name) + "> says what another title of the item says");
    }
    texts.push_back(text);
    element.finish();
  }
  return texts;
}

struct KnownItem {
  std::string part;
  std::string number;
  Period period;
};

struct Reference {
  Element element;
  std::string number;
};

// What is read of a form while its items are compiled.
struct FormReading {
  std::vector<std::string> items;
  std::vector<KnownItem> known;
  std::vector<Reference> references;  // numbers that must be items of the form
};

// Where an item stands: in a part or a section, or in none.
struct Place {
  std::string part, part_title, section, section_title;
  Period period;
};

std::vector<std::string> read_related(Element& item, FormReading& reading) {
  std::vector<std::string> rows;
  for (Element& related : item.children("related")) {
    const std::string number = related.required("item");
    rows.push_back(Row()
                       .text("number", number)
                       .text("when", related.text())
                       .flag("verified", related.flag("verified", true))
                       .str());
    reading.references.push_back({related, number});
    related.finish();
  }
  return rows;
}

std::vector<std::string> read_notes(Element& item) {
  std::vector<std::string> rows;
  for (Element& note : item.children("note")) {
    rows.push_back(Row()
                       .text("text", read_text(note))
                       .text("citation", read_citation(note))
                       .flag("verified", note.flag("verified", true))
                       .str());
    note.finish();
  }
  return rows;
}

void check_number_is_free(const Element& item, const KnownItem& wanted, const std::vector<KnownItem>& known) {
  for (const KnownItem& other : known) {
    if (other.part != wanted.part || other.number != wanted.number || !other.period.meets(wanted.period)) continue;
    item.report("item " + wanted.number + " is defined twice for the same days");
  }
}

void add_deadline(Element& item, Row& row) {
  row.text("deadline", item.one_of("deadline",
                                   {"4-business-days", "5-business-days", "15-calendar-days", "regulation-fd",
                                    "with-report", "with-notice", "with-use", "none"},
                                   "with-report"))
      .text("deadline_from", item.attribute("deadline-from"))
      .flag("deadline_verified", item.flag("deadline-verified", true));
}

void compile_item(Element& item, const Place& place, Arrays& arrays, FormReading& reading) {
  const std::string number = item.required("number");
  const Period period = read_period(item, place.period);
  const KnownItem known{place.part, number, period};
  check_number_is_free(item, known, reading.known);
  const Titles titles = read_titles(item);
  const std::vector<std::string> aliases = read_texts(item, "alias", titles.texts);
  std::vector<std::string> header_texts = titles.texts;
  for (std::string& text : read_texts(item, "header-text", titles.texts)) header_texts.push_back(std::move(text));
  const std::string replaced_by = item.attribute("replaced-by");
  if (!replaced_by.empty()) reading.references.push_back({item, replaced_by});
  const std::string alternative = item.attribute("or");
  if (!alternative.empty()) reading.references.push_back({item, alternative});
  bool is_exact = true;
  std::vector<std::string> exhibits;
  for (Element& exhibit : item.children("exhibit")) exhibits.push_back(read_exhibit(exhibit, arrays));

  Row row;
  row.text("part", place.part)
      .text("part_title", place.part_title)
      .text("number", number)
      .text("section", place.section)
      .text("section_title", place.section_title)
      .text("title", titles.newest)
      .raw("titles", arrays.add("DatedTitle", titles.rows))
      .raw("aliases", arrays.add_texts(aliases))
      .raw("header_texts", arrays.add_texts(header_texts))
      .number("from", period.from)
      .number("until", period.until)
      .flag("dates_verified", period.verified)
      .text("replaced_by", replaced_by)
      .text("treatment", item.one_of("treatment", {"filed", "furnished", "as-item"}, "filed"));
  add_deadline(item, row);
  row.text("safe_harbor", item.attribute("safe-harbor").empty() ? "no" : item.attribute("safe-harbor"))
      .text("applies_to", item.attribute("applies-to"))
      .text("need", item.one_of("need", {"required", "conditional"}, ""))
      .text("alternative", alternative)
      .number("periods_from", item.day("periods-from", false, is_exact))
      .raw("exhibits", arrays.add("ExhibitExpectation", exhibits))
      .raw("related", arrays.add("RelatedItem", read_related(item, reading)))
      .raw("notes", arrays.add("Note", read_notes(item)))
      .text("citation", read_citation(item, true))
      .flag("verified", item.flag("verified", true));
  reading.items.push_back(row.str());
  reading.known.push_back(known);
  item.refuse_text();
  item.finish();
}

void compile_items(Element& group, const Place& place, Arrays& arrays, FormReading& reading) {
  for (Element& item : group.children("item")) compile_item(item, place, arrays, reading);
  group.refuse_text();
  group.finish();
}

void compile_scheme(Element& scheme, Arrays& arrays, FormReading& reading) {
  (void)scheme.required("name");
  const Place whole{{}, {}, {}, {}, read_period(scheme, {})};
  for (Element& item : scheme.children("item")) compile_item(item, whole, arrays, reading);
  for (Element& section : scheme.children("section")) {
    const Place place{{}, {}, section.required("number"), section.attribute("title"), whole.period};
    compile_items(section, place, arrays, reading);
  }
  for (Element& part : scheme.children("part")) {
    const Place place{part.required("number"), part.attribute("title"), {}, {}, read_period(part, whole.period)};
    compile_items(part, place, arrays, reading);
  }
  scheme.refuse_text();
  scheme.finish();
}

std::vector<std::string> read_cover(Element& form) {
  std::vector<std::string> rows;
  std::set<std::string, std::less<>> ids;
  for (Element& cover : form.children("cover")) {
    for (const std::string_view kind : {"field", "box", "table"}) {
      for (Element& field : cover.children(kind)) {
        const std::string id = field.required("id");
        if (!ids.insert(id).second) field.report("the cover has two fields with the id " + id);
        rows.push_back(Row()
                           .text("id", id)
                           .text("kind", kind)
                           .text("label", field.required("label"))
                           .text("need", field.one_of("need", {"required", "conditional"}, "required"))
                           .text("fact", field.attribute("fact"))
                           .text("header_label", field.attribute("header"))
                           .raw("in_force", row_of(read_period(field, {})))
                           .text("citation", read_citation(field))
                           .flag("verified", field.flag("verified", true))
                           .str());
        field.refuse_text();
        field.finish();
      }
    }
    cover.refuse_text();
    cover.finish();
  }
  return rows;
}

std::vector<std::string> read_signatures(Element& form) {
  std::vector<std::string> rows;
  for (Element& signatures : form.children("signatures")) {
    for (Element& signature : signatures.children("signature")) {
      rows.push_back(Row()
                         .text("party", signature.required("party"))
                         .text("signer", signature.required("signer"))
                         .text("count", signature.required("count"))
                         .text("need", signature.one_of("need", {"required", "conditional"}, "required"))
                         .text("note", signature.text())
                         .text("citation", read_citation(signature, true))
                         .flag("verified", signature.flag("verified", true))
                         .str());
      signature.finish();
    }
    signatures.finish();
  }
  return rows;
}

void check_references(const FormReading& reading) {
  for (const Reference& reference : reading.references) {
    const auto is_it = [&](const KnownItem& item) { return item.number == reference.number; };
    if (std::none_of(reading.known.begin(), reading.known.end(), is_it)) {
      reference.element.report("the form has no item " + reference.number);
    }
  }
}

}  // namespace

void compile_form(Element& form, Tables& tables) {
  const std::string type = form.required("type");
  const std::vector<std::string> also = form.words("also");
  for (const std::string& name : {type}) {
    if (!tables.form_names.insert(name).second) form.report("form " + name + " is defined twice");
  }
  for (const std::string& name : also) {
    if (!tables.form_names.insert(name).second) form.report("form " + name + " is defined twice");
  }
  FormReading reading;
  for (Element& scheme : form.children("scheme")) compile_scheme(scheme, tables.arrays, reading);
  check_references(reading);
  Row row;
  row.text("type", type)
      .text("title", form.required("title"))
      .raw("also", tables.arrays.add_texts(also))
      .raw("items", tables.arrays.add("ItemDefinition", reading.items))
      .raw("cover", tables.arrays.add("CoverField", read_cover(form)))
      .raw("signatures", tables.arrays.add("SignatureRequirement", read_signatures(form)))
      .text("citation", read_citation(form, true));
  tables.forms.push_back(row.str());
  form.refuse_text();
  form.finish();
}

}  // namespace prefile::schemas
