#include "parse/signatures_page.h"

#include <algorithm>
#include <array>

#include "text/dates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// "*" where a person's mark should stand, also at the start of a drawn line or before the name.
bool is_asterisk_mark(std::string_view text) {
  constexpr std::size_t kMost = 3;
  const std::size_t stars = std::min(text.find_first_not_of('*'), text.size());
  // "Ann Onymous*"
  if (stars == 0) return text.back() == '*' && looks_like_person(text.substr(0, text.find('*')));
  if (stars > kMost) return false;
  return text.find_first_not_of(" _", stars) == std::string_view::npos || looks_like_person(text.substr(stars));
}

/// The asterisk of such a text.
SignatureMark asterisk_in(std::string_view text) {
  if (text.front() != '*') return {text.find('*'), text.size(), false};
  return {0, std::min(text.find_first_not_of('*'), text.size()), false};
}

}  // namespace

SignaturePage::SignaturePage(const Filing& the_filing, const BlockBounds& the_bounds)
    : filing(the_filing),
      bounds(the_bounds),
      text(the_filing.documents[the_bounds.document].text),
      layout(the_filing.sources[the_filing.documents[the_bounds.document].body.source]->bytes, text,
             the_bounds.first_line, the_bounds.end_line) {
  if (filing.cover.registrant.has_value()) {
    registrants_.insert(text::fold_company_name(filing.cover.registrant->value));
  }
  for (const Value& name : filing.cover.co_registrants) registrants_.insert(text::fold_company_name(name.value));
  persons_sign = bounds.kind == "persons";
  may_have_asterisks = persons_sign || bounds.kind == "filer";
  for (std::uint32_t piece = 0; piece < layout.pieces().size(); ++piece) entries.push_back(classify(piece));
  used.assign(entries.size(), false);
}

PageEntry SignaturePage::classify(std::uint32_t piece) const {
  PageEntry entry;
  const std::string_view shown = layout.text_of(piece);
  const std::uint32_t start = piece_at(piece).start;
  entry.content = start;
  if (may_have_asterisks && is_asterisk_mark(shown)) {
    entry.kind = PieceKind::mark;
    entry.is_asterisk = true;
    entry.mark = asterisk_in(shown);
    return entry;
  }
  if (is_rule(shown) || text::fold(shown).empty()) {
    entry.kind = PieceKind::rule;
    return entry;
  }
  const LabelMatch label = match_signature_label(shown);
  const bool is_caption = shown.front() == '(' && label.label != SignatureLabel::none &&
                          label.label != SignatureLabel::registrant && label.end >= shown.size();
  if (is_caption) {  // "(Signature)", "(Name and Title)" under what they name
    entry.kind = PieceKind::signature;
    return entry;
  }
  entry.content = start + static_cast<std::uint32_t>(label.end);
  entry.mark = find_signature_mark(shown.substr(label.end));
  switch (label.label) {
    case SignatureLabel::by:
      entry.kind = PieceKind::by;
      if (label.end < shown.size() && is_asterisk_mark(shown.substr(label.end))) {  // "By: *", "By: Ann Onymous*"
        entry.mark = asterisk_in(shown.substr(label.end));
        entry.is_asterisk = true;
      }
      return entry;
    case SignatureLabel::name: entry.kind = entry.mark.has_value() ? PieceKind::mark : PieceKind::name; return entry;
    case SignatureLabel::title: entry.kind = PieceKind::title; return entry;
    case SignatureLabel::registrant: entry.kind = PieceKind::registrant; return entry;
    case SignatureLabel::signature:
      entry.kind = entry.mark.has_value()                       ? PieceKind::mark
                   : looks_like_person(shown.substr(label.end)) ? PieceKind::by  // "Signature: Ann Onymous"
                                                                : PieceKind::signature;
      return entry;
    case SignatureLabel::date: {
      entry.kind = PieceKind::date;
      const auto date = text::find_date(shown.substr(label.end));
      if (date.has_value()) {
        entry.date = TextRange{entry.content + static_cast<std::uint32_t>(date->start),
                               entry.content + static_cast<std::uint32_t>(date->end)};
      }
      // "Date: May 1, 2008  /s/ Ann Onymous" in one piece.
      if (entry.mark.has_value()) entry.kind = PieceKind::mark;
      return entry;
    }
    case SignatureLabel::none: break;
  }
  if (entry.mark.has_value()) {
    entry.kind = PieceKind::mark;
  } else if (is_date_only(shown)) {
    const auto date = text::find_date(shown);
    entry.kind = PieceKind::date;
    entry.date =
        TextRange{start + static_cast<std::uint32_t>(date->start), start + static_cast<std::uint32_t>(date->end)};
  } else if (is_page_edge(shown)) {
    entry.kind = PieceKind::edge;
  }
  return entry;
}

bool SignaturePage::is_of_others() const {
  constexpr std::array<std::string_view, 7> kOthers{"power-of-attorney", "certification", "consent", "report",
                                                    "opinion",           "statements",    "other"};
  return std::find(kOthers.begin(), kOthers.end(), bounds.kind) != kOthers.end();
}

bool SignaturePage::has_signature_after(std::uint32_t piece) const {
  const auto last = std::min<std::size_t>(entries.size(), piece + 12);
  for (std::size_t next = piece + 1; next < last; ++next) {
    if (entries[next].kind == PieceKind::by || entries[next].kind == PieceKind::mark) return true;
  }
  return false;
}

bool SignaturePage::is_company_line(std::uint32_t piece) const {
  const std::string_view shown = layout.text_of(piece);
  if (registrants_.contains(text::fold_company_name(shown))) return true;
  // "of ABC Funding Corporation)" goes on with a title.
  const bool goes_on = shown.front() >= 'a' && shown.front() <= 'z';
  return !goes_on && looks_like_company(shown) && !has_title_word(shown) && has_signature_after(piece);
}

TextRange SignaturePage::trim(TextRange range) const {
  constexpr std::string_view kFill = " _-.:\n*";
  const std::string_view visible = text.visible.text();
  while (range.start < range.end && kFill.find(visible[range.start]) != std::string_view::npos) ++range.start;
  while (range.end > range.start && std::string_view(" _-\n").find(visible[range.end - 1]) != std::string_view::npos) {
    --range.end;
  }
  return range;
}

bool signs_as_firm(const SignaturePage& page, const SignatureDraft& draft) {
  return page.is_of_others() && page.entries[draft.start_piece].kind != PieceKind::by && draft.form == "conformed" &&
         looks_like_company(page.slice(draft.conformed.back()));
}

bool names_company(std::string_view text) {
  if (looks_like_company(text)) return true;
  const auto comma = find_title_comma(text);
  return comma.has_value() && looks_like_company(text.substr(0, *comma));
}

void split_name_and_title(const SignaturePage& page, TextRange range, std::vector<TextRange>& names,
                          std::vector<TextRange>& titles) {
  TextRange name = range;
  if (const auto comma = find_title_comma(page.slice(range))) {
    name.end = range.start + static_cast<std::uint32_t>(*comma);
    const TextRange title = page.trim({name.end + 1, range.end});
    if (title.start < title.end) titles.push_back(title);
  }
  name = page.trim(name);
  if (name.end > name.start + 2 && page.slice(name).front() == '(' && page.slice(name).back() == ')') {
    ++name.start;
    --name.end;
  }
  // "(Ann Onymous," with the title on the next line.
  if (name.start < name.end && page.slice(name).front() == '(' &&
      page.slice(name).find(')') == std::string_view::npos) {
    ++name.start;
  }
  while (name.end > name.start && page.text.visible.text()[name.end - 1] == ',') --name.end;
  if (name.start < name.end) names.push_back(name);
}

}  // namespace prefile::parse
