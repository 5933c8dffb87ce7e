// Facts about forms, dated: items, titles, exhibits, signers, cover. Written in schemas/, compiled in at build.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/date.h"

namespace prefile {

/// A day as yyyymmdd; 0 means open.
using DayNumber = int;

[[nodiscard]] DayNumber day_number(Date date);

/// The days on which a fact holds: from the first to the last, both included; 0 leaves an end open.
struct InForce {
  DayNumber from = 0;
  DayNumber until = 0;    ///< the last day
  bool verified = false;  ///< both days were found in a source; else they may be off by months

  [[nodiscard]] constexpr bool contains(DayNumber day) const {
    return (from == 0 || day >= from) && (until == 0 || day <= until);
  }
};

struct ExhibitExpectation {
  std::string_view number;                         ///< Item 601 major number: "16", "3", "10"
  std::span<const std::string_view> alternatives;  ///< numbers that serve as well
  std::string_view need;                           ///< "required", "expected", "optional"
  std::string_view when;                           ///< the condition in words; empty when there is none
  std::string_view may_follow;  ///< how it may come later ("by amendment within ..."); empty when it may not
  std::string_view note;
  std::string_view citation;
  bool verified = false;
};

struct DatedTitle {
  std::string_view text;
  InForce in_force;
};

struct RelatedItem {
  std::string_view number;
  std::string_view when;  ///< in which case the other item is usual, too
  bool verified = false;
};

struct Note {
  std::string_view text;
  std::string_view citation;
  bool verified = false;
};

struct ItemDefinition {
  std::string_view part;                      ///< "I" to "IV" of a form in parts, which may number items anew in each
  std::string_view part_title;                ///< "Other Information"
  std::string_view number;                    ///< "7.01", "9A", or "5" of Form 8-K before 23 August 2004
  std::string_view section;                   ///< "7": the section of Form 8-K; empty before 23 August 2004
  std::string_view section_title;             ///< "Regulation FD"
  std::string_view title;                     ///< the form's own title, the newest
  std::span<const DatedTitle> titles;         ///< every title the form gave it, the newest first
  std::span<const std::string_view> aliases;  ///< other wording that headings use for it
  std::span<const std::string_view>
      header_texts;                ///< what EDGAR writes in ITEM INFORMATION: the titles and its variants
  DayNumber from = 0;              ///< first day in force
  DayNumber until = 0;             ///< last day in force
  bool dates_verified = false;     ///< false: the days may be off by months
  std::string_view replaced_by;    ///< new number of an item of the old scheme
  std::string_view treatment;      ///< "filed", "furnished", "as-item" (as the item an exhibit belongs to)
  std::string_view deadline;       ///< "4-business-days", "5-business-days", "15-calendar-days", "regulation-fd",
                                   ///< "with-report", "with-notice", "with-use", "none"
  std::string_view deadline_from;  ///< what the days count from, when not the event
  bool deadline_verified = false;
  std::string_view safe_harbor;  ///< 17 CFR 240.13a-11(c): "yes", "no", or the part it covers ("5.02(e)")
  std::string_view applies_to;   ///< "asset-backed issuers"; empty for everyone
  std::string_view need;         ///< of a form that answers all its items: "required", "conditional"; empty elsewhere
  std::string_view alternative;  ///< the number of the item that serves as well: "18" for "17"
  DayNumber periods_from = 0;    ///< first end of a fiscal period whose report answers it; 0 when always
  std::span<const ExhibitExpectation> exhibits;
  std::span<const RelatedItem> related;
  std::span<const Note> notes;
  std::string_view citation;
  bool verified = false;  ///< number, titles and treatment were found in a source

  [[nodiscard]] constexpr bool is_in_force(DayNumber day) const { return InForce{from, until, true}.contains(day); }
  /// The title in force on `day`; the newest when none is.
  [[nodiscard]] std::string_view title_on(DayNumber day) const;
  /// Whether `text` is one of its titles, aliases or header texts: case, spacing and punctuation do not count.
  [[nodiscard]] bool is_called(std::string_view text) const;
};

/// One thing the cover page shows.
struct CoverField {
  std::string_view id;            ///< as the model names it: "date_of_report"; boxes: "emerging-growth-company"
  std::string_view kind;          ///< "field", "box", "table"
  std::string_view label;         ///< the form's caption
  std::string_view need;          ///< "required", "conditional"
  std::string_view fact;          ///< the dei fact that tags it; may be empty
  std::string_view header_label;  ///< the submission header's label for the same value; may be empty
  InForce in_force;
  std::string_view citation;
  bool verified = false;
};

/// A signature the form asks for.
struct SignatureRequirement {
  std::string_view party;   ///< "registrant", "board", "principal-executive-officer" ...
  std::string_view signer;  ///< who may sign, in words
  std::string_view count;   ///< "1", "majority"
  std::string_view need;    ///< "required", "conditional"
  std::string_view note;
  std::string_view citation;
  bool verified = false;
};

struct FormDefinition {
  std::string_view type;                   ///< "8-K"; amendments share the definition
  std::string_view title;                  ///< "Current Report"
  std::span<const std::string_view> also;  ///< further form types it defines: "8-K/A", "8-K12B" ...
  std::span<const ItemDefinition> items;
  std::span<const CoverField> cover;
  std::span<const SignatureRequirement> signatures;
  std::string_view citation;

  /// The item with that number in force on `day`; nothing if the form did not have it then, or when the day is not
  /// known (0): an item of one day must not be taken for that of another. An empty `part` stands for any part.
  [[nodiscard]] const ItemDefinition* find_item(std::string_view number, DayNumber day,
                                                std::string_view part = {}) const;
  /// The item whose header text is `text` and in force on `day`: the words EDGAR writes, a title, or the bare
  /// number. Case, spacing and punctuation do not count.
  [[nodiscard]] const ItemDefinition* find_item_by_header_text(std::string_view text, DayNumber day) const;
  /// Any item with that number on any day; the latest when a number was used twice.
  [[nodiscard]] const ItemDefinition* find_item_ever(std::string_view number, std::string_view part = {}) const;
  /// The cover field or box with that id, on whatever day.
  [[nodiscard]] const CoverField* find_cover_field(std::string_view id) const;
};

struct PlaceCode {
  std::string_view code;    ///< EDGAR place code: "DE", "X0"
  std::string_view place;   ///< EDGAR's name: "DELAWARE", "ONTARIO CANADA"
  std::string_view kind;    ///< "US", "CANADIAN", "FOREIGN", "UNKNOWN"
  std::string_view postal;  ///< postal abbreviation of a state or province; may be empty
  bool verified = false;
};

struct FormType {
  std::string_view type;  ///< without "/A"
  std::string_view description;
  std::string_view act;         ///< "33", "34", "40"; may be empty
  bool has_amendments = false;  ///< whether "/A" of it exists
  bool verified = false;
};

/// A row of the exhibit table of Item 601 of Regulation S-K.
struct ExhibitType {
  std::string_view number;  ///< "99", "3(i)"
  std::string_view title;
  std::span<const std::string_view> forms;  ///< forms whose column of the table calls for it
  bool is_reserved = false;                 ///< the number is not in use any more
  std::string_view note;
  std::string_view citation;
  bool verified = false;
};

struct Exchange {
  std::string_view code;  ///< as dei:SecurityExchangeName writes it: "NYSE"
  std::string_view name;
  bool verified = false;
};

struct IndustryCode {
  std::string_view code;  ///< four digits
  std::string_view title;
  bool verified = false;
};

/// What a rule may cite: a section of law, a part of the manual, a form.
struct KnownAuthority {
  std::string_view cite;   ///< how citations of it begin: "17 CFR 229.601", "Form 8-K"
  std::string_view title;  ///< "Regulation S-K, Item 601: exhibits"
  bool verified = false;
};

/// A value of `<TYPE>` that is neither a form nor an exhibit.
struct DocumentType {
  std::string_view type;
  std::string_view meaning;
  bool made_by_edgar = false;  ///< added on dissemination; not the filer's
  bool verified = false;
};

/// An attribute of an HTML element, as EDGAR takes it.
struct HtmlAttribute {
  std::string_view name;  ///< lower case; in blocked ones "on*" stands for every name with that start
  std::span<const std::string_view> values;  ///< the values it may have; empty when any
  bool is_required = false;
};

/// What EDGAR's HTML specification says of an element.
struct HtmlElement {
  std::string_view name;    ///< lower case; "*" for what holds of every element
  std::string_view status;  ///< "allowed", "head" (of a document), "disallowed", "active" (so, as it runs), "unlisted"
  std::span<const HtmlAttribute> attributes;      ///< those it may have when it is allowed
  bool is_blocked_inline = false;                 ///< not taken in an inline XBRL document
  std::span<const HtmlAttribute> inline_blocked;  ///< attributes not taken in an inline XBRL document
  std::string_view citation;
  bool verified = false;

  /// The attribute with that name (in any case), or nothing when the element may not have it.
  [[nodiscard]] const HtmlAttribute* find_attribute(std::string_view attribute) const;
};

/// The definition for a form type ("8-K", "8-K/A" give the same), or nothing when prefile has none.
[[nodiscard]] const FormDefinition* find_form(std::string_view form_type);
[[nodiscard]] std::span<const FormDefinition> all_forms();

[[nodiscard]] const PlaceCode* find_place_code(std::string_view code);
/// A place by its name as covers write it ("Delaware", "State of Delaware", "Cayman Islands", "DE"). Of two places
/// with one name the US state ("Georgia").
[[nodiscard]] const PlaceCode* find_place(std::string_view name);
/// Whether `name` can mean `place`: "Georgia" means GA and 2Q.
[[nodiscard]] bool is_name_of(const PlaceCode& place, std::string_view name);
[[nodiscard]] std::span<const PlaceCode> all_places();

/// The form type, also of an amendment ("S-3/A") when the type has amendments. Exact but for case.
[[nodiscard]] const FormType* find_form_type(std::string_view type);
[[nodiscard]] std::span<const FormType> all_form_types();

/// The row of an exhibit number in any spelling: "99.1", "EX-99.1", "3(i)", "4.(G)", "101.INS". A number with a row of
/// its own ("3(i)") gives that, any other the row of its major number.
[[nodiscard]] const ExhibitType* find_exhibit_type(std::string_view number);
/// The major number of an exhibit number: "99" of "EX-99.1", "3" of "3(i)", "10" of "10.A-49"; empty when there is
/// none.
[[nodiscard]] std::string_view exhibit_major_number(std::string_view number);
[[nodiscard]] std::span<const ExhibitType> all_exhibit_types();

[[nodiscard]] const Exchange* find_exchange_code(std::string_view code);
/// An exchange by its name as covers write it ("New York Stock Exchange", "The NASDAQ Stock Market LLC").
[[nodiscard]] const Exchange* find_exchange(std::string_view name);
/// The authority a citation names: "17 CFR 229.601(b)(16)" gives 17 CFR 229.601. Of several the longest.
[[nodiscard]] const KnownAuthority* find_authority(std::string_view citation);
[[nodiscard]] std::span<const KnownAuthority> all_authorities();
[[nodiscard]] const IndustryCode* find_industry_code(std::string_view code);
/// Exact but for case.
[[nodiscard]] const DocumentType* find_document_type(std::string_view type);

/// A fact, or several of which one will do, that the inline XBRL of a cover carries (EDGAR Filer Manual vol. II, 6.5).
struct CoverFact {
  std::span<const std::string_view> names;  ///< "dei:EntityFileNumber"
  std::span<const std::string_view> forms;  ///< without "/A"; "*" for all
  bool is_required = false;                 ///< EDGAR strips the inline XBRL without it; else it warns
  std::string_view citation;
};
[[nodiscard]] std::span<const CoverFact> all_cover_facts();

/// What is known of an element, by its name in any case.
[[nodiscard]] const HtmlElement* find_html_element(std::string_view name);
/// Whether an inline XBRL document must not have this attribute on this element.
[[nodiscard]] bool is_blocked_inline(std::string_view element, std::string_view attribute);

/// SEC business days: Monday to Friday without federal holidays (17 CFR 240.0-2 and the SEC's calendar), and without
/// the days closed by order that a source confirms (schemas/codes/holidays.xml).
[[nodiscard]] bool is_federal_holiday(Date date);
/// The holiday observed on that day; empty when there is none.
[[nodiscard]] std::string_view holiday_name(Date date);
[[nodiscard]] bool is_business_day(Date date);
/// `days` business days after `date` (before it when negative); with 0 the day itself, or the next business day when it
/// is none.
[[nodiscard]] Date add_business_days(Date date, int days);
/// Business days after `from` up to and including `to`; 0 when `to` is not later.
[[nodiscard]] int business_days_between(Date from, Date to);

/// Weekdays after `from` up to and including `to` on which federal offices are said to have been closed by order
/// without a source here that confirms it for EDGAR: business days all the same, but a deadline may have moved by as
/// many.
[[nodiscard]] int doubtful_business_days_between(Date from, Date to);

/// SHA-256 of the definitions and tables the binary holds, as hex; stands in every report. It is what
/// `cd schemas && find * -name '*.x??' | LC_ALL=C sort | xargs sha256sum | sha256sum` prints.
[[nodiscard]] std::string_view definitions_digest();

}  // namespace prefile
