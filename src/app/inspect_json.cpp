#include <nlohmann/json.hpp>

#include <vector>

#include "app/inspect.h"

namespace prefile::app {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Value& value) {
  Json json{{"value", value.value}, {"start", value.span.start}, {"end", value.span.end}};
  if (value.span.source != 0) json["source"] = value.span.source;
  return json;
}

Json json_of(const std::optional<Value>& value) { return value.has_value() ? json_of(*value) : Json(nullptr); }

Json json_of(const std::vector<Value>& values) {
  Json list = Json::array();
  for (const Value& value : values) list.push_back(json_of(value));
  return list;
}

void put_range(Json& json, Span span) {
  json["start"] = span.start;
  json["end"] = span.end;
  if (span.source != 0) json["source"] = span.source;
}

Json located(Json json, Span span) {
  put_range(json, span);
  return json;
}

Json range_json(Span span) {
  Json json;
  put_range(json, span);
  return json;
}

Json json_of(const Recognition& recognition) {
  return {{"recognised", recognition.recognised}, {"method", recognition.method}, {"doubt", recognition.doubt}};
}

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

Json json_of(const Occurrences& occurrences) {
  Json json{{"count", occurrences.count}};
  if (!occurrences.places.empty()) put_range(json, occurrences.places.front());
  return json;
}

Json json_of(const LongLines& lines) {
  Json json = json_of(lines.lines);
  json["longest"] = lines.longest;
  return json;
}

Json json_of(const Reference& reference) {
  Json json = json_of(reference.target);
  json["element"] = reference.element;
  json["attribute"] = reference.attribute;
  json["kind"] = name_of(reference.kind);
  if (!reference.is_resolved) json["resolved"] = false;
  return json;
}

/// Names with their counts; the places are left to findings. Links inside the document are shown when they lead
/// nowhere.
Json json_of(const Markup& markup) {
  Json elements = Json::object();
  for (const ElementUse& each : markup.elements) elements[each.name] = each.starts.count;
  Json attributes = Json::object();
  for (const AttributeUse& each : markup.attributes) attributes[each.element + "@" + each.name] = each.uses.count;
  Json named = Json::object();
  for (const NamedReferenceUse& each : markup.named_references) named[each.name] = each.uses.count;
  Json references = Json::array();
  for (const Reference& each : markup.references) {
    if (each.kind != ReferenceKind::fragment || !each.is_resolved) references.push_back(json_of(each));
  }
  Json mark(nullptr);
  if (markup.byte_order_mark.has_value()) mark = located(Json::object(), *markup.byte_order_mark);
  return {{"elements", elements},
          {"attributes", attributes},
          {"references", references},
          {"reference_count", markup.references.size()},
          {"named_references", named},
          {"doctype", json_of(markup.doctype)},
          {"nested_tables", json_of(markup.nested_tables)},
          {"conditional_comments", json_of(markup.conditional_comments)},
          {"byte_order_mark", mark},
          {"non_ascii", json_of(markup.non_ascii)},
          {"control_characters", json_of(markup.control_characters)},
          {"carets", json_of(markup.carets)},
          {"narrow_lines", json_of(markup.narrow_lines)},
          {"wide_lines", json_of(markup.wide_lines)},
          {"open_tables", json_of(markup.open_tables)},
          {"inline_xbrl", markup.is_inline_xbrl}};
}

bool has_markup(const Document& document) {
  return document.from_filer && (document.media == Media::html || document.media == Media::plain_text);
}

/// What a document's tree amounts to; rules walk the tree itself.
Json xml_of(const Document& document) {
  if (document.media != Media::xml || !document.from_filer) return nullptr;
  if (document.xml == nullptr) return {{"doubt", document.xml_doubt}};
  const XmlTree& tree = *document.xml;
  return {{"root", tree.name_of(tree.root()).qualified},
          {"namespace", tree.namespace_of(tree.root())},
          {"elements", tree.nodes.size()},
          {"attributes", tree.attributes.size()}};
}

Json json_of(const Document& document) {
  Json json{{"sequence", json_of(document.sequence)},
            {"type", json_of(document.type)},
            {"filename", json_of(document.filename)},
            {"description", json_of(document.description)},
            {"media", name_of(document.media)},
            {"from_filer", document.from_filer},
            {"exhibit_number", document.exhibit_number},
            {"heading_number", json_of(document.heading_number)},
            {"heading_title", json_of(document.heading_title)},
            {"body", range_json(document.body)}};
  Json facts = Json::array();
  for (const Fact& fact : document.text.facts) {
    if (!fact.name.value.starts_with("dei:")) continue;
    Json each = json_of(fact.value);
    each["name"] = fact.name.value;
    each["context"] = fact.context;
    each["hidden"] = fact.hidden;
    facts.push_back(each);
  }
  json["type_inferred"] = document.type_is_inferred;
  json["xml"] = xml_of(document);
  json["cover_facts"] = facts;
  json["markup"] = has_markup(document) ? json_of(document.markup) : Json(nullptr);
  put_range(json, document.whole);
  return json;
}

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

Json json_of(const Cover& cover) {
  Json json = json_of(cover.recognition);
  json.update({{"form", json_of(cover.form)},
               {"amendment_number", json_of(cover.amendment_number)},
               {"report_heading", json_of(cover.report_heading)},
               {"report_kind", json_of(cover.report_kind)},
               {"statute", json_of(cover.statute)},
               {"filing_rule", json_of(cover.filing_rule)},
               {"filed_on", json_of(cover.filed_on)},
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

Json items_of(const Filing& filing) {
  Json list = Json::array();
  for (const Item& item : filing.items) {
    const Span heading = filing.span_of(item.heading);
    const Span body = filing.span_of(item.body);
    Json readings = Json::array();
    for (const ItemReading& reading : item.readings) {
      Json each{{"method", reading.method}};
      put_range(each, filing.span_of(reading.heading));
      readings.push_back(each);
    }
    list.push_back({{"part", item.part},
                    {"part_heading", json_of(item.part_heading)},
                    {"number", item.number.value},
                    {"title", json_of(item.title)},
                    {"heading", range_json(heading)},
                    {"body", range_json(body)},
                    {"reported", item.reported},
                    {"incorporated_by_reference", item.incorporated_by_reference},
                    {"method", item.method},
                    {"doubt", item.doubt},
                    {"readings", readings}});
    put_range(list.back(), {heading.source, heading.start, std::max(heading.end, body.end)});
  }
  return list;
}

Json contents_of(const Filing& filing) {
  Json list = Json::array();
  for (const ContentsEntry& entry : filing.contents.entries) {
    Json each{{"part", entry.part},          {"number", json_of(entry.number)}, {"title", json_of(entry.title)},
              {"page", json_of(entry.page)}, {"href", json_of(entry.href)},     {"target", nullptr}};
    if (entry.target) each["target"] = range_json(filing.span_of(*entry.target));
    put_range(each, filing.span_of(entry.passage));
    list.push_back(each);
  }
  return list;
}

Json json_of(const ExhibitReference& reference) {
  return {{"form", json_of(reference.form)},
          {"file_number", json_of(reference.file_number)},
          {"exhibit", json_of(reference.exhibit)},
          {"filed", json_of(reference.filed)},
          {"period", json_of(reference.period)}};
}

Json json_of(const Filing& filing, const ExhibitEntry& entry) {
  Json references = Json::array();
  for (const ExhibitReference& reference : entry.references) references.push_back(json_of(reference));
  Json each{{"number", json_of(entry.number)},
            {"range_end", json_of(entry.range_end)},
            {"title", json_of(entry.title)},
            {"href", json_of(entry.href)},
            {"target", entry.target.has_value() ? Json(*entry.target) : Json(nullptr)},
            {"incorporated", entry.incorporated_by_reference},
            {"not_applicable", entry.not_applicable},
            {"included_in_another", entry.included_in_another},
            {"to_follow", entry.to_follow},
            {"on_paper", entry.on_paper},
            {"embedded", entry.embedded},
            {"filed_herewith", entry.filed_herewith},
            {"furnished_herewith", entry.furnished_herewith},
            {"previously_filed", entry.previously_filed},
            {"compensatory", entry.compensatory},
            {"confidential_treatment", entry.confidential_treatment},
            {"portions_omitted", entry.portions_omitted},
            {"schedules_omitted", entry.schedules_omitted},
            {"references", references},
            {"marks", json_of(entry.marks)},
            {"pasted", json_of(entry.pasted)},
            {"doubt", entry.doubt},
            {"document", entry.row.document}};
  put_range(each, filing.span_of(entry.row));
  return each;
}

Json exhibit_index_of(const Filing& filing) {
  Json list = Json::array();
  for (const ExhibitEntry& entry : filing.exhibit_index.entries) list.push_back(json_of(filing, entry));
  return list;
}

Json exhibit_lists_of(const Filing& filing) {
  Json lists = Json::array();
  for (const ExhibitList& list : filing.exhibit_index.lists) {
    Json each{{"method", list.method}, {"document", list.passage.document}, {"numbers", json_of(list.numbers)}};
    put_range(each, filing.span_of(list.passage));
    lists.push_back(each);
  }
  return lists;
}

Json exhibit_notes_of(const Filing& filing) {
  Json notes = Json::array();
  for (const ExhibitNote& note : filing.exhibit_index.notes) {
    notes.push_back({{"mark", json_of(note.mark)}, {"text", json_of(note.text)}});
  }
  return notes;
}

Json json_of(const Filing& filing, const SignatureBlock& block, const Signature& signature) {
  Json roles = Json::array();
  for (const SignatureRole& role : signature.roles) {
    Json each = json_of(role.words);
    each["role"] = role.role;
    roles.push_back(each);
  }
  return located({{"name", json_of(signature.name)},
                  {"title", json_of(signature.title)},
                  {"capacities", json_of(signature.capacities)},
                  {"roles", roles},
                  {"date", json_of(signature.date.has_value() ? signature.date : block.date)},
                  {"registrant", json_of(signature.registrant.has_value() ? signature.registrant : block.registrant)},
                  {"attorney", json_of(signature.attorney)},
                  {"conformed", signature.is_conformed},
                  {"form", signature.form},
                  {"text", json_of(signature.conformed)}},
                 filing.span_of(signature.passage));
}

/// The signatures of the form itself, without their blocks.
Json signatures_of(const Filing& filing) {
  Json list = Json::array();
  for (const SignatureBlock& block : filing.signature_blocks) {
    for (const Signature& signature : block.signatures) list.push_back(json_of(filing, block, signature));
  }
  return list;
}

Json blocks_of(const Filing& filing, const std::vector<SignatureBlock>& blocks) {
  Json list = Json::array();
  for (const SignatureBlock& block : blocks) {
    Json signatures = Json::array();
    for (const Signature& signature : block.signatures) signatures.push_back(json_of(filing, block, signature));
    list.push_back(located({{"kind", block.kind},
                            {"document", block.passage.document},
                            {"preamble", json_of(block.preamble)},
                            {"registrant", json_of(block.registrant)},
                            {"date", json_of(block.date)},
                            {"signed_at", json_of(block.signed_at)},
                            {"doubt", block.doubt},
                            {"signatures", signatures}},
                           filing.span_of(block.passage)));
  }
  return list;
}

Json powers_of(const Filing& filing) {
  Json list = Json::array();
  for (const PowerOfAttorney& power : filing.powers_of_attorney) {
    Json each{{"document", power.passage.document}, {"attorneys", json_of(power.attorneys)}};
    each.update(json_of(filing.value_of(power.passage)));
    list.push_back(each);
  }
  return list;
}

Json marks_of(const Filing& filing) {
  Json list = Json::array();
  for (const Passage& mark : filing.unclaimed_marks) {
    Json each{{"document", mark.document}};
    each.update(json_of(filing.value_of(mark)));
    list.push_back(each);
  }
  return list;
}

Json passage_json(const Filing& filing, const Passage& passage) { return json_of(filing.value_of(passage)); }

Json legends_of(const Filing& filing) {
  Json list = Json::array();
  for (const Legend& legend : filing.legends) {
    Json each{{"document", legend.passage.document}, {"identifies", json_of(legend.identifies)},
              {"caution", json_of(legend.caution)},  {"factors", json_of(legend.factors)},
              {"statute", json_of(legend.statute)},  {"no_duty", json_of(legend.no_duty)}};
    each.update(passage_json(filing, legend.passage));
    list.push_back(each);
  }
  return list;
}

Json statements_of(const Filing& filing) {
  Json list = Json::array();
  for (const ForwardLookingStatement& statement : filing.forward_looking_statements) {
    Json each{{"document", statement.sentence.document},
              {"trigger", json_of(statement.trigger)},
              {"strong", statement.strong}};
    put_range(each, filing.span_of(statement.sentence));
    list.push_back(each);
  }
  return list;
}

Json furnished_of(const Filing& filing) {
  Json list = Json::array();
  for (const FurnishedPassage& passage : filing.furnished_passages) {
    Json each = passage_json(filing, passage.sentence);
    each["says_furnished"] = passage.says_furnished;
    each["says_not_filed"] = passage.says_not_filed;
    each["says_not_incorporated"] = passage.says_not_incorporated;
    each["document"] = passage.sentence.document;
    list.push_back(each);
  }
  return list;
}

Json mentions_of(const Filing& filing) {
  Json list = Json::array();
  for (const ExhibitMention& mention : filing.exhibit_mentions) {
    Json each = json_of(mention.number);
    each["elsewhere"] = mention.elsewhere;
    each["document"] = mention.passage.document;
    each["sentence"] = passage_json(filing, mention.sentence);
    list.push_back(each);
  }
  return list;
}

Json json_of(const Filing& filing, const Certification& each) {
  Json paragraphs = Json::array();
  for (const CertificationParagraph& paragraph : each.paragraphs) {
    Json json{{"prescribed", paragraph.prescribed}, {"number", json_of(paragraph.number)}};
    json.update(passage_json(filing, paragraph.text));
    paragraphs.push_back(json);
  }
  Json json{{"kind", each.kind},
            {"document", each.document},
            {"certifier", json_of(each.certifier)},
            {"signer", json_of(each.signer)},
            {"capacity", json_of(each.capacity)},
            {"date", json_of(each.date)},
            {"report_form", json_of(each.report_form)},
            {"registrant", json_of(each.registrant)},
            {"period", json_of(each.period)},
            {"icfr", json_of(each.icfr)},
            {"conformed", each.signed_conformed},
            {"paragraphs", paragraphs},
            {"doubt", each.doubt}};
  put_range(json, filing.span_of(each.passage));
  return json;
}

Json certifications_of(const Filing& filing) {
  Json list = Json::array();
  for (const Certification& each : filing.certifications) list.push_back(json_of(filing, each));
  return list;
}

Json accountants_of(const Filing& filing) {
  Json list = Json::array();
  for (const AccountantPassage& each : filing.accountants) {
    Json json{{"kind", each.kind},
              {"subject", each.subject},
              {"document", each.passage.document},
              {"heading", json_of(each.heading)},
              {"firm", json_of(each.firm)},
              {"signature", json_of(each.signature)},
              {"conformed", each.is_conformed},
              {"city", json_of(each.city)},
              {"date", json_of(each.date)},
              {"pcaob_id", json_of(each.pcaob_id)},
              {"registrant", json_of(each.registrant)},
              {"doubt", each.doubt}};
    put_range(json, filing.span_of(each.passage));
    list.push_back(json);
  }
  return list;
}

Json fees_of(const Filing& filing) {
  Json list = Json::array();
  for (const FeeExhibit& fees : filing.fees) {
    Json rows = Json::array();
    for (const FeeRow& row : fees.rows) {
      Json cells = Json::array();
      for (const FeeCell& cell : row.cells) {
        Json each{{"column", cell.column}};
        each.update(json_of(cell.value));
        cells.push_back(each);
      }
      Json json{{"label", json_of(row.label)}, {"cells", cells}};
      put_range(json, filing.span_of(row.row));
      rows.push_back(json);
    }
    Json json{{"document", fees.document}, {"rows", rows}, {"fact_count", fees.facts.size()}};
    put_range(json, filing.span_of(fees.passage));
    list.push_back(json);
  }
  return list;
}

Json problems_of(const Filing& filing) {
  Json list = Json::array();
  for (const Problem& problem : filing.problems) {
    Json each{{"code", problem.code}, {"message", problem.message}, {"incomplete", problem.incomplete}};
    put_range(each, problem.span);
    list.push_back(each);
  }
  return list;
}

/// Every range of the model counts in its source; what is printed counts in the file the source's name gives.
Json counted_in_files(Json json, const Filing& filing) {
  std::vector<Json*> open{&json};
  while (!open.empty()) {
    Json& at = *open.back();
    open.pop_back();
    if (at.is_object() && at.contains("start") && at.contains("end")) {
      const auto source = at.value("source", std::size_t{0});
      const std::uint32_t offset = source < filing.sources.size() ? filing.sources[source]->offset : 0;
      for (const char* bound : {"start", "end"}) at[bound] = at[bound].get<std::uint32_t>() + offset;
    }
    if (!at.is_structured()) continue;
    for (Json& each : at) open.push_back(&each);
  }
  return json;
}

Json json_of(const Filing& filing) {
  Json documents = Json::array();
  for (const Document& document : filing.documents) documents.push_back(json_of(document));
  Json unclaimed = Json::array();
  for (const Span span : filing.unclaimed) unclaimed.push_back(range_json(span));
  Json sources = Json::array();
  for (const auto& source : filing.sources) sources.push_back(source->name);
  const Json json{{"schema", "prefile-inspect-1"},
                  {"input", filing.name},
                  {"sources", sources},
                  {"container", name_of(filing.container)},
                  {"form", filing.form},
                  {"header", json_of(filing.header)},
                  {"documents", documents},
                  {"primary", filing.primary.has_value() ? Json(*filing.primary) : Json(nullptr)},
                  {"cover", json_of(filing.cover)},
                  {"items_recognition", json_of(filing.items_recognition)},
                  {"items", items_of(filing)},
                  {"contents_recognition", json_of(filing.contents.recognition)},
                  {"contents", contents_of(filing)},
                  {"exhibit_index_recognition", json_of(filing.exhibit_index.recognition)},
                  {"exhibit_index", exhibit_index_of(filing)},
                  {"exhibit_lists", exhibit_lists_of(filing)},
                  {"exhibit_lists_disagreement", filing.exhibit_index.disagreement},
                  {"exhibit_notes", exhibit_notes_of(filing)},
                  {"exhibit_mentions", mentions_of(filing)},
                  {"signatures_recognition", json_of(filing.signatures_recognition)},
                  {"signatures", signatures_of(filing)},
                  {"signature_blocks", blocks_of(filing, filing.signature_blocks)},
                  {"other_signature_blocks", blocks_of(filing, filing.other_signature_blocks)},
                  {"powers_of_attorney", powers_of(filing)},
                  {"unclaimed_marks", marks_of(filing)},
                  {"certifications", certifications_of(filing)},
                  {"accountants", accountants_of(filing)},
                  {"fees", fees_of(filing)},
                  {"legends", legends_of(filing)},
                  {"forward_looking_statements", statements_of(filing)},
                  {"furnished_passages", furnished_of(filing)},
                  {"unclaimed", unclaimed},
                  {"problems", problems_of(filing)}};
  return counted_in_files(json, filing);
}

std::string dump(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

}  // namespace

std::string inspect_json(const Filing& filing) { return dump(json_of(filing)); }

std::string inspect_json(std::span<const Filing> filings) {
  if (filings.size() == 1) return inspect_json(filings.front());
  Json list = Json::array();
  for (const Filing& filing : filings) list.push_back(json_of(filing));
  return dump(list);
}

}  // namespace prefile::app
