// Facts about forms, dated: items, titles, exhibits, signers. Written in schemas/, compiled in at build.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/date.h"

namespace prefile {

/// A day a fact is in force from or until, as yyyymmdd; 0 means open.
using DayNumber = int;

struct ExhibitExpectation {
  std::string_view number;  ///< Item 601 major number: "16", "3", "10"
  std::string_view need;    ///< "required", "expected", "optional"
  std::string_view note;
};

struct ItemDefinition {
  std::string_view number;  ///< "7.01", or "5" before 23 August 2004
  std::string_view title;   ///< the form's own title
  std::span<const std::string_view> header_texts;  ///< what EDGAR writes in ITEM INFORMATION, all variants
  DayNumber from = 0;
  DayNumber until = 0;
  std::string_view replaced_by;  ///< new number of an item of the old scheme
  std::string_view treatment;    ///< "filed" or "furnished"
  std::string_view deadline;     ///< "4-business-days", "none", "regulation-fd"
  std::span<const ExhibitExpectation> exhibits;
  std::string_view citation;
  bool verified = false;
};

struct FormDefinition {
  std::string_view type;   ///< "8-K"; amendments share the definition
  std::string_view title;  ///< "Current Report"
  std::span<const ItemDefinition> items;
  std::string_view citation;

  /// The item with that number in force on `day`; nothing if the form never had it then.
  [[nodiscard]] const ItemDefinition* find_item(std::string_view number, DayNumber day) const;
  /// The item whose header text is `text` (case and spacing folded) and in force on `day`.
  [[nodiscard]] const ItemDefinition* find_item_by_header_text(std::string_view text, DayNumber day) const;
  /// Any item with that number on any day.
  [[nodiscard]] const ItemDefinition* find_item_ever(std::string_view number) const;
};

struct PlaceCode {
  std::string_view code;   ///< EDGAR place code: "DE", "X0"
  std::string_view place;  ///< "DELAWARE"
  std::string_view kind;   ///< "US", "CA", "country" ...
};

struct FormType {
  std::string_view type;
  std::string_view description;
};

struct ExhibitType {
  std::string_view number;  ///< "99", "3(i)"
  std::string_view title;
  std::string_view citation;
};

/// The definition for a form type ("8-K", "8-K/A" give the same), or nothing when prefile has none.
[[nodiscard]] const FormDefinition* find_form(std::string_view form_type);
[[nodiscard]] std::span<const FormDefinition> all_forms();
[[nodiscard]] const PlaceCode* find_place_code(std::string_view code);
/// A place by its name as covers write it ("Delaware", "State of Delaware", "Cayman Islands").
[[nodiscard]] const PlaceCode* find_place(std::string_view name);
[[nodiscard]] const FormType* find_form_type(std::string_view type);
[[nodiscard]] std::span<const FormType> all_form_types();
[[nodiscard]] const ExhibitType* find_exhibit_type(std::string_view number);

/// SEC business days: Monday to Friday without federal holidays (17 CFR 240.0-2 and the SEC's calendar).
[[nodiscard]] bool is_federal_holiday(Date date);
[[nodiscard]] bool is_business_day(Date date);
[[nodiscard]] Date add_business_days(Date date, int days);
/// Business days after `from` up to and including `to`; 0 when `to` is not later.
[[nodiscard]] int business_days_between(Date from, Date to);

/// SHA-256 of the definitions and tables the binary holds, as hex; stands in every report.
[[nodiscard]] std::string_view definitions_digest();

[[nodiscard]] DayNumber day_number(Date date);

}  // namespace prefile
