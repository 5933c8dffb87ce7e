// What is signed, certified, paid and disclaimed.
#include "app/inspect_parts.h"

namespace prefile::app {
namespace {

using app::json_of;

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
                  {"registrant", json_of(signature.registrant)},
                  {"attorney", json_of(signature.attorney)},
                  {"conformed", signature.is_conformed},
                  {"form", signature.form},
                  {"text", json_of(signature.conformed)}},
                 filing.span_of(signature.passage));
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

}  // namespace

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

}  // namespace prefile::app
