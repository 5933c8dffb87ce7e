#include "model/forms.h"

#include <set>
#include <string>

#include "support/catch.h"

using namespace prefile;

namespace {

constexpr DayNumber kLastOldDay = 20040822;
constexpr DayNumber kFirstNewDay = 20040823;
constexpr DayNumber kToday = 20260101;

const FormDefinition& form_8k() {
  const FormDefinition* const form = find_form("8-K");
  REQUIRE(form != nullptr);
  return *form;
}

std::string number_of(const ItemDefinition* item) { return item == nullptr ? "none" : std::string(item->number); }

std::string by_header_text(std::string_view text, DayNumber day) {
  return number_of(form_8k().find_item_by_header_text(text, day));
}

const ItemDefinition& item(std::string_view number, DayNumber day) {
  const ItemDefinition* const found = form_8k().find_item(number, day);
  REQUIRE(found != nullptr);
  return *found;
}

TEST_CASE("Form 10-Q numbers its items anew in each part") {
  const FormDefinition* const form = find_form("10-Q/A");
  REQUIRE(form != nullptr);
  REQUIRE(form->find_item("1", 20190308, "I") != nullptr);
  REQUIRE(form->find_item("1", 20190308, "II") != nullptr);
  CHECK(form->find_item("1", 20190308, "I")->title == "Financial Statements");
  CHECK(form->find_item("1", 20190308, "II")->title == "Legal Proceedings");
  CHECK(form->find_item("1", 20190308)->part == "I");
  CHECK(form->find_item("6", 20190308, "I") == nullptr);
  CHECK(form->find_item("6", 19990308, "II")->title_on(19990308) == "Exhibits and Reports on Form 8-K");
}

TEST_CASE("Item 14 of Form 10-K was the exhibits until 2002 and is the accountant's fees since") {
  const FormDefinition* const form = find_form("10-K405");
  REQUIRE(form != nullptr);
  CHECK(form->find_item("14", 19990308)->part == "IV");
  CHECK(form->find_item("14", 20190308)->part == "III");
  CHECK(form->find_item("15", 19990308) == nullptr);
  CHECK(form->find_item("1117", 20190308, "II") != nullptr);
}

TEST_CASE("a form without items is known all the same") {
  for (const std::string_view type : {"6-K", "40-F", "11-K", "DEF 14A", "424B2"}) {
    INFO(type);
    const FormDefinition* const form = find_form(type);
    REQUIRE(form != nullptr);
    CHECK(form->items.empty());
    CHECK_FALSE(form->title.empty());
  }
}

}  // namespace

TEST_CASE("form 8-K is found under its amendments and successor forms") {
  CHECK(find_form("8-K/A") == find_form("8-K"));
  CHECK(find_form("8-k12b") == find_form("8-K"));
  CHECK(form_8k().title == "Current Report");
  CHECK(find_form("8-KX") == nullptr);
  CHECK(find_form("") == nullptr);
}

TEST_CASE("the numbering changed on 23 August 2004") {
  CHECK(number_of(form_8k().find_item("5", kLastOldDay)) == "5");
  CHECK(form_8k().find_item("5", kFirstNewDay) == nullptr);
  CHECK(number_of(form_8k().find_item("8.01", kFirstNewDay)) == "8.01");
  CHECK(form_8k().find_item("8.01", kLastOldDay) == nullptr);
  CHECK(by_header_text("Other Events", kLastOldDay) == "5");
  CHECK(by_header_text("Other Events", kFirstNewDay) == "8.01");
  CHECK(item("5", kLastOldDay).replaced_by == "8.01");
}

TEST_CASE("an item is not in force before it was law") {
  CHECK(form_8k().find_item("1.05", 20231217) == nullptr);
  CHECK(form_8k().find_item("1.05", 20231218) != nullptr);
  CHECK(form_8k().find_item("5.07", 20100227) == nullptr);
  CHECK(form_8k().find_item("5.07", 20100228) != nullptr);
  CHECK(form_8k().find_item("12", 20030228) == nullptr);
  CHECK(form_8k().find_item("12", 20030401) != nullptr);
  CHECK_FALSE(item("12", 20030401).dates_verified);
  CHECK(item("8.01", kToday).dates_verified);
  CHECK(form_8k().find_item("13", kLastOldDay) == nullptr);
}

TEST_CASE("without a day no item is in force") {
  CHECK(form_8k().find_item("5", 0) == nullptr);
  CHECK(form_8k().find_item("8.01", 0) == nullptr);
  CHECK(by_header_text("Other Events", 0) == "none");
  CHECK(form_8k().find_item_ever("5") != nullptr);
}

TEST_CASE("a number that was used twice means what it meant on the day") {
  CHECK(item("9", 19970601).title == "Sales of Equity Securities Pursuant to Regulation S");
  CHECK(form_8k().find_item("9", 19990601) == nullptr);
  CHECK(item("9", 20010101).title == "Regulation FD Disclosure");
  REQUIRE(form_8k().find_item_ever("9") != nullptr);
  CHECK(form_8k().find_item_ever("9")->title == "Regulation FD Disclosure");
  CHECK(form_8k().find_item_ever("1.05") != nullptr);
  CHECK(form_8k().find_item_ever("99.1") == nullptr);
}

TEST_CASE("every title and header text of every item leads back to it") {
  for (const ItemDefinition& each : form_8k().items) {
    const DayNumber day = each.from != 0 ? each.from : each.until;
    INFO(each.number);
    CHECK(form_8k().find_item(each.number, day) == &each);
    CHECK(form_8k().find_item_by_header_text(each.number, day) == &each);
    REQUIRE_FALSE(each.header_texts.empty());
    for (const std::string_view text : each.header_texts) {
      CHECK(form_8k().find_item_by_header_text(text, day) == &each);
      CHECK(each.is_called(text));
    }
    CHECK(each.header_texts.front() == each.title);
  }
}

TEST_CASE("header texts are read as EDGAR writes them") {
  CHECK(by_header_text("Results of Operations and Financial Condition", kToday) == "2.02");
  CHECK(by_header_text("Results of operations and financial condition", 20030601) == "12");
  CHECK(by_header_text("Financial statements and exhibits", 19960101) == "7");
  CHECK(by_header_text("Financial Statements and Exhibits", kToday) == "9.01");
  CHECK(by_header_text("Cost Associated with Exit or Disposal Activities", 20050223) == "2.05");
  CHECK(by_header_text("Costs Associated with Exit or Disposal Activities", 20050223) == "2.05");
  CHECK(by_header_text("Material Modifications to Rights of Security Holders", kToday) == "3.03");
  CHECK(by_header_text("Shareholder Nominations Pursuant to Exchange Act Rule 14a-11", kToday) == "5.08");
  CHECK(by_header_text("Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal "
                       "Officers",
                       20080129) == "5.02");
  CHECK(by_header_text("Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain "
                       "Officers: Compensatory Arrangements of Certain Officers",
                       kToday) == "5.02");
  CHECK(by_header_text("  other\tEVENTS ", kToday) == "8.01");
  CHECK(by_header_text("7", 19940124) == "7");
  CHECK(by_header_text("5.02", kToday) == "5.02");
  CHECK(by_header_text("", kToday) == "none");
  CHECK(by_header_text(" - ", kToday) == "none");
  CHECK(by_header_text("06b", kToday) == "none");
  CHECK(by_header_text("Something Else", kToday) == "none");
}

TEST_CASE("titles have their days") {
  const ItemDefinition& departure = item("5.02", kToday);
  CHECK(departure.title.find("Compensatory") != std::string_view::npos);
  CHECK(departure.title_on(20050427).find("Principal Officers") != std::string_view::npos);
  CHECK(departure.title_on(kToday) == departure.title);
  CHECK(departure.titles.size() == 2);
  CHECK(item("5", 19990101).title_on(19990101) == "Other Events");
  CHECK(item("5", 20010101).title_on(20010101) == "Other Events and Regulation FD Disclosure");
  CHECK(item("7", 19990101).is_called("Financial Statements, Pro Forma Financial Information and Exhibits"));
  CHECK_FALSE(item("7", 19990101).is_called(""));
}

TEST_CASE("what an item asks for stands with it") {
  const ItemDefinition& auditor = item("4.01", kToday);
  REQUIRE(auditor.exhibits.size() == 1);
  CHECK(auditor.exhibits[0].number == "16");
  CHECK(auditor.exhibits[0].need == "required");
  CHECK_FALSE(auditor.exhibits[0].when.empty());
  CHECK_FALSE(auditor.exhibits[0].may_follow.empty());
  CHECK(auditor.exhibits[0].verified);
  CHECK(auditor.exhibits[0].citation == "17 CFR 229.304(a)(3); 17 CFR 229.601(b)(16)");
  CHECK(item("1.01", kToday).exhibits[0].alternatives.size() == 2);
  CHECK(item("2.02", kToday).treatment == "furnished");
  CHECK(item("7.01", kToday).treatment == "furnished");
  CHECK(item("8.01", kToday).treatment == "filed");
  CHECK(item("9.01", kToday).treatment == "as-item");
  CHECK(item("7.01", kToday).deadline == "regulation-fd");
  CHECK(item("8.01", kToday).deadline == "none");
  CHECK(item("1.01", kToday).deadline == "4-business-days");
  CHECK(item("6.02", kToday).applies_to == "asset-backed issuers");
  CHECK(item("5.02", kToday).safe_harbor == "5.02(e)");
  CHECK(item("5.02", kToday).section_title == "Corporate Governance and Management");
  for (const ItemDefinition& each : form_8k().items) CHECK_FALSE(each.citation.empty());
}

TEST_CASE("the cover and the signature of form 8-K") {
  const CoverField* const growth = form_8k().find_cover_field("emerging-growth-company");
  REQUIRE(growth != nullptr);
  CHECK(growth->kind == "box");
  CHECK_FALSE(growth->in_force.contains(20170411));
  CHECK(growth->in_force.contains(20170412));
  CHECK_FALSE(growth->in_force.verified);
  const CoverField* const registrant = form_8k().find_cover_field("registrant");
  REQUIRE(registrant != nullptr);
  CHECK(registrant->fact == "dei:EntityRegistrantName");
  CHECK(registrant->in_force.contains(19930101));
  CHECK(form_8k().find_cover_field("shoe-size") == nullptr);
  REQUIRE(form_8k().signatures.size() == 1);
  CHECK(form_8k().signatures[0].party == "registrant");
  CHECK(form_8k().signatures[0].citation == "Form 8-K, Signatures; 17 CFR 232.302");
}

TEST_CASE("places are found by code and by the names covers use") {
  CHECK(find_place_code("de")->place == "DELAWARE");
  CHECK(find_place_code("E9")->place == "CAYMAN ISLANDS");
  CHECK(find_place_code("ZZ") == nullptr);
  const auto code = [](std::string_view name) {
    const PlaceCode* const place = find_place(name);
    return place == nullptr ? std::string("none") : std::string(place->code);
  };
  CHECK(code("Delaware") == "DE");
  CHECK(code("State of Delaware") == "DE");
  CHECK(code("The State of Delaware, U.S.A.") == "DE");
  CHECK(code("Delaware (State)") == "DE");
  CHECK(code("DE") == "DE");
  CHECK(code("Commonwealth of Pennsylvania") == "PA");
  CHECK(code("New   York") == "NY");
  CHECK(code("District of Columbia") == "DC");
  CHECK(code("Washington, D.C.") == "DC");
  CHECK(code("Washington") == "WA");
  CHECK(code("Washington State") == "WA");
  CHECK(code("Ontario, Canada") == "A6");
  CHECK(code("Province of Ontario") == "A6");
  CHECK(code("Québec") == "A8");
  CHECK(code("Federal Republic of Germany") == "2M");
  CHECK(code("England and Wales") == "X0");
  CHECK(code("The Netherlands") == "P7");
  CHECK(code("British Virgin Islands") == "D8");
  CHECK(code("Republic of the Marshall Islands") == "1T");
  CHECK(code("Grand Duchy of Luxembourg") == "N4");
  CHECK(code("Cote d'Ivoire") == "L7");
  CHECK(code("Belarus") == "1F");
  CHECK(code("Atlantis") == "none");
  CHECK(code("the") == "none");
  CHECK(code("") == "none");
  CHECK(code("(State or other jurisdiction)") == "none");
}

TEST_CASE("a name that two places share means both, and the state first") {
  CHECK(find_place("Georgia")->code == "GA");
  CHECK(find_place("Republic of Georgia")->code == "2Q");
  CHECK(is_name_of(*find_place_code("GA"), "State of Georgia"));
  CHECK(is_name_of(*find_place_code("2Q"), "Georgia"));
  CHECK_FALSE(is_name_of(*find_place_code("2Q"), "Delaware"));
  CHECK_FALSE(is_name_of(*find_place_code("GA"), "Republic of Georgia"));
}

TEST_CASE("every place is found by its code and by its name") {
  CHECK(all_places().size() == 309);
  for (const PlaceCode& place : all_places()) {
    INFO(place.code);
    CHECK(find_place_code(place.code) == &place);
    CHECK(is_name_of(place, place.place));
  }
}

TEST_CASE("form types with and without amendments") {
  CHECK(find_form_type("8-K")->type == "8-K");
  CHECK(find_form_type("8-k/a")->type == "8-K");
  CHECK(find_form_type("424B5") != nullptr);
  CHECK(find_form_type("424B5/A") == nullptr);
  CHECK(find_form_type("8-KX") == nullptr);
  CHECK(find_form_type("/A") == nullptr);
  CHECK(find_form_type("") == nullptr);
  for (const FormType& type : all_form_types()) CHECK(find_form_type(type.type) == &type);
}

TEST_CASE("exhibit numbers in any spelling") {
  const auto row = [](std::string_view number) {
    const ExhibitType* const type = find_exhibit_type(number);
    return type == nullptr ? std::string("none") : std::string(type->number);
  };
  CHECK(row("99") == "99");
  CHECK(row("99.1") == "99");
  CHECK(row("EX-99.1") == "99");
  CHECK(row("Exhibit 99.01") == "99");
  CHECK(row("3(i)") == "3(i)");
  CHECK(row("3(ii)") == "3(ii)");
  CHECK(row("3.1") == "3");
  CHECK(row("3(i).1") == "3");
  CHECK(row("4.(G)") == "4");
  CHECK(row("4(vi)") == "4(vi)");
  CHECK(row("10.A-49") == "10");
  CHECK(row("101.INS") == "101");
  CHECK(row("EX-101.SCH") == "101");
  CHECK(row("31.1") == "31");
  CHECK(row("311") == "none");
  CHECK(row("9.91") == "9");
  CHECK(row("50") == "none");
  CHECK(row("Annex 5") == "none");
  CHECK(row("none") == "none");
  CHECK(row("") == "none");
  CHECK(exhibit_major_number("EX-10.A-49") == "10");
  CHECK(exhibit_major_number("1234567") == "");
  CHECK(find_exhibit_type("16")->title == "Letter re change in certifying accountant");
  for (const ExhibitType& type : all_exhibit_types()) CHECK(find_exhibit_type(type.number) == &type);
}

TEST_CASE("HTML elements have their status and attributes, in any case") {
  REQUIRE(find_html_element("TD") != nullptr);
  CHECK(find_html_element("td")->status == "allowed");
  CHECK(find_html_element("td")->find_attribute("NoWrap")->values.size() == 1);
  CHECK(find_html_element("td")->find_attribute("background") == nullptr);
  CHECK(find_html_element("img")->find_attribute("src")->is_required);
  CHECK(find_html_element("hr")->find_attribute("align")->values.size() == 3);
  CHECK(find_html_element("applet")->status == "active");
  CHECK(find_html_element("video")->status == "disallowed");
  CHECK(find_html_element("title")->status == "head");
  CHECK(find_html_element("label")->status == "unlisted");
  CHECK(find_html_element("tabel") == nullptr);
}

TEST_CASE("inline XBRL documents block elements and attributes of their own") {
  CHECK(find_html_element("cite")->is_blocked_inline);
  CHECK_FALSE(find_html_element("td")->is_blocked_inline);
  CHECK(is_blocked_inline("a", "Name"));
  CHECK_FALSE(is_blocked_inline("img", "name"));
  CHECK(is_blocked_inline("td", "onclick"));
  CHECK(is_blocked_inline("unheard-of", "xml:base"));
  CHECK_FALSE(is_blocked_inline("td", "colspan"));
}

TEST_CASE("exchanges, industries and document types") {
  CHECK(find_exchange("The New York Stock Exchange, LLC")->code == "NYSE");
  CHECK(find_exchange("New York Stock Exchange")->code == "NYSE");
  CHECK(find_exchange("The NASDAQ Stock Market LLC")->code == "NASDAQ");
  CHECK(find_exchange("Nasdaq Global Select Market")->code == "NASDAQ");
  CHECK(find_exchange("NYSE American LLC")->code == "NYSEAMER");
  CHECK(find_exchange("London Stock Exchange") == nullptr);
  CHECK(find_exchange("") == nullptr);
  CHECK(find_exchange_code("NYSEArca")->name == "NYSE Arca");
  CHECK(find_industry_code("0100") != nullptr);
  CHECK(find_industry_code("100") == nullptr);
  CHECK(find_document_type("graphic") != nullptr);
  CHECK_FALSE(find_document_type("GRAPHIC")->made_by_edgar);
  CHECK(find_document_type("ZIP")->made_by_edgar);
  CHECK(find_document_type("EX-99.1") == nullptr);
}

TEST_CASE("the digest names the definitions") {
  CHECK(definitions_digest().size() == 64);
  CHECK(definitions_digest().find_first_not_of("0123456789abcdef") == std::string_view::npos);
}
