#include "parse/exhibits_notes.h"

#include <algorithm>
#include <array>
#include <span>

#include "parse/items_candidates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::string_view kToFollow[] = {"will be filed by amendment", "to be supplied by amendment",
                                          "to be furnished by amendment", "will be filed as an exhibit to a"};
constexpr std::string_view kIncorporated[] = {"incorporated by reference",
                                              "incorporated herein by reference",
                                              "incorporated by this reference",
                                              "incorporated into this",
                                              "hereby incorporated by reference",
                                              "previously filed",
                                              "filed previously",
                                              "incorporated in this",
                                              "incorporated by such reference"};
constexpr std::string_view kPreviously[] = {"previously filed", "filed previously"};
// "Previously filed or incorporated by reference": which of the two is not said.
constexpr std::string_view kEither[] = {"previously filed or", "filed previously or"};
// "Only the information incorporated by reference into this report is included in the exhibit."
constexpr std::string_view kTaken[] = {"only the information", "only those portions", "only the portions",
                                       "the information incorporated"};
constexpr std::string_view kFiled[] = {"filed herewith",
                                       "filed electronically herewith",
                                       "filed with this",
                                       "attached hereto",
                                       "filed as part of",
                                       "filed hereto",
                                       "filed electronically with this",
                                       "submitted electronically herewith"};
constexpr std::string_view kFurnished[] = {"furnished herewith",      "furnished with this",
                                           "furnished, not filed",    "furnished hereto",
                                           "furnished and not filed", "exhibit is furnished",
                                           "is being furnished",      "is \"furnished\"",
                                           "are being furnished",     "furnished electronically herewith",
                                           "are furnished",           "deemed furnished"};
constexpr std::string_view kIncluded[] = {"included in exhibit",
                                          "included as part of exhibit",
                                          "contained in exhibit",
                                          "included in its opinion",
                                          "included as exhibit",
                                          "included in the opinion",
                                          "included on the signature",
                                          "included on signature",
                                          "included in the signature",
                                          "included on page",
                                          "contained in the opinion",
                                          "included within exhibit",
                                          "included as part of the signature"};
constexpr std::string_view kOnPaper[] = {"form se", "filed in paper", "filed on paper"};
constexpr std::string_view kCompensatory[] = {
    "management contract",         "management contracts",        "management compensatory",
    "compensatory plan",           "compensatory plans",          "compensation plan required",
    "executive compensation plan", "compensatory arrangement",    "compensation plans and arrangements",
    "compensatory contract",       "executive compensation plans"};
constexpr std::string_view kConfidential[] = {"confidential treatment", "rule 24b-2", "rule 406"};
constexpr std::string_view kPortions[] = {"portions of this exhibit",
                                          "portions of the exhibit",
                                          "portion of this exhibit",
                                          "portions omitted",
                                          "certain portions",
                                          "portions thereof",
                                          "certain identified information",
                                          "certain confidential information",
                                          "certain information contained",
                                          "information has been excluded",
                                          "portions of these exhibits",
                                          "portions of this document",
                                          "item 601(b)(10)(iv)",
                                          "item 601(b)(2)(ii)"};
constexpr std::string_view kSchedules[] = {"schedules omitted",
                                           "schedules have been omitted",
                                           "schedules and exhibits",
                                           "exhibits and schedules",
                                           "schedules and similar attachments",
                                           "item 601(b)(2) of regulation",
                                           "item 601(a)(5)",
                                           "schedules and attachments",
                                           "schedules to this",
                                           "schedules (or similar attachments)"};

bool has_any(std::string_view text, std::span<const std::string_view> phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return text::has_phrase(text, phrase); });
}

// One of the phrases, and no denial before it.
bool affirms_any(std::string_view sentence, std::span<const std::string_view> phrases) {
  constexpr std::string_view kDenials[] = {"not", "nor"};
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
    const auto found = text::find_phrase(sentence, phrase);
    return found && !has_any(sentence.substr(0, found->start), kDenials);
  });
}

// "To be filed by amendment"; not the contracts "required to be filed".
bool says_to_follow(std::string_view sentence) {
  return has_any(sentence, kToFollow) ||
         (text::has_phrase(sentence, "to be filed") && !text::has_phrase(sentence, "required to be filed"));
}

struct FlagRow {
  bool ExhibitEntry::*flag;
  std::span<const std::string_view> phrases;
};

constexpr FlagRow kAffirmed[] = {
    {&ExhibitEntry::filed_herewith, kFiled},
    {&ExhibitEntry::furnished_herewith, kFurnished},
};
constexpr FlagRow kSaid[] = {
    {&ExhibitEntry::included_in_another, kIncluded},

    {&ExhibitEntry::on_paper, kOnPaper},
    {&ExhibitEntry::compensatory, kCompensatory},
    {&ExhibitEntry::confidential_treatment, kConfidential},
    {&ExhibitEntry::portions_omitted, kPortions},
};

}  // namespace

void note_flags(std::string_view words, ExhibitEntry& entry) {
  for (const text::Match& each : text::split_sentences(words)) {
    const std::string_view sentence = words.substr(each.start, each.end - each.start);
    for (const FlagRow& row : kAffirmed) entry.*row.flag = entry.*row.flag || affirms_any(sentence, row.phrases);
    // "To be filed by amendment or as an exhibit to a report that is incorporated by reference": nothing is yet.
    const bool follows = says_to_follow(sentence);
    entry.to_follow = entry.to_follow || follows;
    const bool is_reference = !follows && !has_any(sentence, kTaken) && affirms_any(sentence, kIncorporated);
    entry.incorporated_by_reference = entry.incorporated_by_reference || is_reference;
    const bool is_earlier = is_reference && has_any(sentence, kPreviously) &&
                            (!text::has_phrase(sentence, "by reference") || has_any(sentence, kEither));
    entry.previously_filed = entry.previously_filed || is_earlier;
    const bool is_omission = has_any(sentence, kSchedules) && text::has_phrase(sentence, "omitted");
    entry.schedules_omitted = entry.schedules_omitted || is_omission;
  }
  for (const FlagRow& row : kSaid) entry.*row.flag = entry.*row.flag || has_any(words, row.phrases);
}

void add_flags(const ExhibitEntry& said, ExhibitEntry& entry) {
  for (const auto flag :
       {&ExhibitEntry::incorporated_by_reference, &ExhibitEntry::filed_herewith, &ExhibitEntry::furnished_herewith,
        &ExhibitEntry::included_in_another, &ExhibitEntry::to_follow, &ExhibitEntry::on_paper,
        &ExhibitEntry::previously_filed, &ExhibitEntry::compensatory, &ExhibitEntry::confidential_treatment,
        &ExhibitEntry::portions_omitted, &ExhibitEntry::schedules_omitted}) {
    entry.*flag = entry.*flag || said.*flag;
  }
}

bool says_either(std::string_view words) { return has_any(words, kEither) && text::has_phrase(words, "by reference"); }

bool says_none(std::string_view words) {
  if (const auto omitted = text::match_phrase_here(words, "omitted - ")) words.remove_prefix(*omitted);
  const std::size_t length = match_not_applicable(words);
  return length > 0 && skip_heading_punctuation(words, length, words.size()) == words.size();
}

}  // namespace prefile::parse
