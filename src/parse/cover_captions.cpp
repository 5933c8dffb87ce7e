#include "parse/cover_captions.h"

#include <algorithm>
#include <array>
#include <optional>

#include "text/glyphs.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kMostCaptionWords = 40;
constexpr std::size_t kMostCaptionParts = 6;
/// No line of a cover that holds captions is longer.
constexpr std::size_t kLongestPiece = 2'000;

/// Words of captions. `starts` marks those a caption may begin with; the others only add what is asked for.
struct CaptionPhrase {
  CaptionFields field;
  bool starts;
  std::string_view words;
};

constexpr std::array kCaptionPhrases{
    CaptionPhrase{kOtherCaption, true, "name telephone"},
    CaptionPhrase{kOtherCaption, true, "name and telephone"},
    CaptionPhrase{kOtherCaption, true, "translation of registrants name"},
    CaptionPhrase{kOtherCaption, true, "translation of the registrants name"},
    CaptionPhrase{kOtherCaption, true, "name of person filing"},
    CaptionPhrase{kOtherCaption, true, "names of person filing"},
    CaptionPhrase{kOtherCaption, true, "name of persons filing"},
    CaptionPhrase{kOtherCaption, true, "exact name of sponsor"},
    CaptionPhrase{kOtherCaption, true, "exact names of sponsors"},
    CaptionPhrase{kOtherCaption, true, "exact name of the sponsor"},
    CaptionPhrase{kOtherCaption, true, "exact name of depositor"},
    CaptionPhrase{kOtherCaption, true, "exact name of the depositor"},
    CaptionPhrase{kOtherCaption, true, "name of filing persons"},
    CaptionPhrase{kOtherCaption, true, "names of filing persons"},
    CaptionPhrase{kOtherCaption, true, "central index key"},
    CaptionPhrase{kAgentCaption, true, "name address"},
    CaptionPhrase{kAgentCaption, true, "names address"},
    CaptionPhrase{kAgentCaption, true, "names addresses"},
    CaptionPhrase{kAgentCaption, true, "name and address of agent"},
    CaptionPhrase{kAgentCaption, true, "agent for service"},
    CaptionPhrase{kIndustryCaption, true, "primary standard industrial"},
    CaptionPhrase{kClassTitleCaption, true, "title of class of securities"},
    CaptionPhrase{kClassTitleCaption, true, "title of class of security"},
    CaptionPhrase{kCusipCaption, true, "cusip number"},
    CaptionPhrase{kCusipCaption, true, "cusip no"},
    CaptionPhrase{kFilingEventCaption, true, "date of event which"},
    CaptionPhrase{kFilingEventCaption, true, "date of event that"},
    CaptionPhrase{kRegistrantCaption, true, "exact name"},
    CaptionPhrase{kRegistrantCaption, true, "exact names"},
    CaptionPhrase{kRegistrantCaption, true, "name of registrant"},
    CaptionPhrase{kRegistrantCaption, true, "names of registrants"},
    CaptionPhrase{kRegistrantCaption, true, "name of the registrant"},
    CaptionPhrase{kRegistrantCaption, true, "name of each registrant"},
    CaptionPhrase{kRegistrantCaption, true, "registrant name"},
    CaptionPhrase{kRegistrantCaption, true, "registrants name"},
    CaptionPhrase{kRegistrantCaption, true, "name of issuing entity"},
    CaptionPhrase{kRegistrantCaption, true, "name of the issuing entity"},
    CaptionPhrase{kNoticeCaption, true, "name and address of issuer"},
    CaptionPhrase{kRegistrantCaption, true, "name of issuer as"},
    CaptionPhrase{kRegistrantCaption, true, "name of issuer in its charter"},
    CaptionPhrase{kIssuerCaption, true, "name of issuer"},
    CaptionPhrase{kIssuerCaption, true, "name of subject company"},
    CaptionPhrase{kRegistrantCaption, true, "name of small business issuer"},
    CaptionPhrase{kRegistrantCaption | kStateCaption, true, "registrant state of"},
    CaptionPhrase{kRegistrantCaption | kStateCaption, true, "registrant states of"},
    CaptionPhrase{kRegistrantCaption | kStateCaption, true, "registrants states of"},
    CaptionPhrase{kRegistrantCaption | kAddressCaption, true, "registrant address"},
    CaptionPhrase{kRegistrantCaption | kStateCaption, true, "registrants state of"},
    CaptionPhrase{kStateCaption, true, "state or other"},
    CaptionPhrase{kStateCaption, true, "state or jurisdiction"},
    CaptionPhrase{kStateCaption, true, "province or other"},
    CaptionPhrase{kStateCaption, true, "state province or"},
    CaptionPhrase{kStateCaption, true, "state or province"},
    CaptionPhrase{kStateCaption, true, "state or country"},
    CaptionPhrase{kStateCaption, true, "state of other"},
    CaptionPhrase{kStateCaption, true, "state other"},
    CaptionPhrase{kStateCaption, true, "state of incorporation"},
    CaptionPhrase{kStateCaption, true, "state of organization"},
    CaptionPhrase{kStateCaption, true, "state of formation"},
    CaptionPhrase{kStateCaption, true, "state incorporated"},
    CaptionPhrase{kStateCaption, true, "jurisdiction of incorporation"},
    CaptionPhrase{kStateCaption, true, "jurisdiction of organization"},
    CaptionPhrase{kStateCaption, true, "other jurisdiction of"},
    CaptionPhrase{kFileNumberCaption, true, "commission file"},
    CaptionPhrase{kFileNumberCaption, true, "commissions file"},
    CaptionPhrase{kFileNumberCaption, true, "commission number"},
    CaptionPhrase{kFileNumberCaption, true, "sec file"},
    CaptionPhrase{kFileNumberCaption, true, "file number"},
    CaptionPhrase{kFileNumberCaption, true, "file numbers"},
    CaptionPhrase{kFileNumberCaption, true, "file no"},
    CaptionPhrase{kFileNumberCaption, true, "file nos"},
    CaptionPhrase{kFileNumberCaption, true, "investment company act file"},
    CaptionPhrase{kFileNumberCaption, true, "securities act file"},
    CaptionPhrase{kFileNumberCaption, true, "registration no"},
    CaptionPhrase{kFileNumberCaption, true, "registration nos"},
    CaptionPhrase{kFileNumberCaption, true, "registration number"},
    CaptionPhrase{kFileNumberCaption, true, "registration numbers"},
    CaptionPhrase{kFileNumberCaption, true, "registration file no"},
    CaptionPhrase{kFileNumberCaption, true, "registration statement no"},
    CaptionPhrase{kFileNumberCaption, true, "registration statement nos"},
    CaptionPhrase{kFileNumberCaption, true, "registration statement number"},
    CaptionPhrase{kIrsNumberCaption, true, "irs employer"},
    CaptionPhrase{kIrsNumberCaption, true, "irs employers"},
    CaptionPhrase{kIrsNumberCaption, true, "irs employee"},
    CaptionPhrase{kIrsNumberCaption, true, "irs identification"},
    CaptionPhrase{kIrsNumberCaption, true, "irs id"},
    CaptionPhrase{kIrsNumberCaption, true, "irs no"},
    CaptionPhrase{kIrsNumberCaption, true, "irs number"},
    CaptionPhrase{kIrsNumberCaption, true, "irs tax"},
    CaptionPhrase{kIrsNumberCaption, true, "employer identification"},
    CaptionPhrase{kIrsNumberCaption, true, "employer id"},
    CaptionPhrase{kIrsNumberCaption, true, "federal employer"},
    CaptionPhrase{kIrsNumberCaption, true, "tax identification"},
    CaptionPhrase{kIrsNumberCaption, false, "identification number"},
    CaptionPhrase{kIrsNumberCaption, false, "identification no"},
    CaptionPhrase{kAddressCaption, true, "address of"},
    CaptionPhrase{kAddressCaption, true, "addresses of"},
    CaptionPhrase{kAddressCaption, true, "address and"},
    CaptionPhrase{kAddressCaption, true, "address including"},
    CaptionPhrase{kAddressCaption, true, "address principal"},
    CaptionPhrase{kAddressCaption, true, "addresses including"},
    CaptionPhrase{kAddressCaption, true, "principal executive offices"},
    CaptionPhrase{kAddressCaption, true, "street address"},
    CaptionPhrase{kAddressCaption, false, "address"},
    CaptionPhrase{kZipCaption, true, "zip code"},
    CaptionPhrase{kZipCaption, true, "zip"},
    CaptionPhrase{kZipCaption, true, "postal code"},
    CaptionPhrase{kTelephoneCaption, true, "registrants telephone"},
    CaptionPhrase{kTelephoneCaption, true, "registrants phone"},
    CaptionPhrase{kTelephoneCaption, true, "registrant telephone"},
    CaptionPhrase{kTelephoneCaption, true, "companys telephone"},
    CaptionPhrase{kTelephoneCaption, true, "issuers telephone"},
    CaptionPhrase{kTelephoneCaption, true, "telephone number"},
    CaptionPhrase{kTelephoneCaption, true, "telephone no"},
    CaptionPhrase{kTelephoneCaption, true, "area code"},
    CaptionPhrase{kTelephoneCaption, false, "telephone"},
    CaptionPhrase{kFormerNameCaption, true, "former name"},
    CaptionPhrase{kFormerNameCaption, true, "former names"},
    CaptionPhrase{kFormerNameCaption, true, "former address"},
    CaptionPhrase{kFormerNameCaption, true, "formal name or former"},
    CaptionPhrase{kReportDateCaption, true, "date of report"},
    CaptionPhrase{kReportDateCaption, true, "date of this report"},
    CaptionPhrase{kEventDateCaption, true, "date of earliest"},
    CaptionPhrase{kEventDateCaption, true, "date of the earliest"},
    CaptionPhrase{kEventDateCaption, true, "date earliest event"},
    CaptionPhrase{kEventDateCaption, true, "date of event"},
    CaptionPhrase{kEventDateCaption, true, "earliest event"},
};

/// Words that captions are made of: a caption without parentheses runs as far as these do.
constexpr std::string_view kCaptionWords =
    " a act additional address addresses agent and any applicable area as asspecified business by changed "
    "charter charters class classification co code codes commission commissions company companys coregistrant "
    "country date depositor diction each earliest employee employees employer employers entity event "
    "events exact executive federal file fiscal for formal formation former governing id ident "
    "identification if in include included including incorporated incorporation industrial instrument "
    "instruments investment irs issuer issuers issuing its juris jurisdiction last name names no nos number numbers "
    "occurrence of office offices or organization organizational organized other period phone place "
    "postal primary principal province registrant registrants registration report reported respective sec "
    "securities service since small specified sponsor standard state statement states street tax "
    "telephone the their this with year years zip ";

/// Words that are part of a caption only after another of its words.
constexpr std::array<std::string_view, 3> kGuardedWords{"applicable", "a", "company"};

bool is_caption_word(std::string_view word) {
  if (word.empty()) return false;
  for (std::size_t at = kCaptionWords.find(word); at != std::string_view::npos; at = kCaptionWords.find(word, at + 1)) {
    if (kCaptionWords[at - 1] == ' ' && kCaptionWords[at + word.size()] == ' ') return true;
  }
  return false;
}

bool has_digit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

using Tokens = std::vector<CoverToken>;

/// A place in the words of the layout; it steps down a column from piece to piece.
struct Cursor {
  std::uint32_t piece = 0;
  std::size_t token = 0;
};

/// How far a caption reaches, while it is read.
struct Reach {
  std::vector<std::string_view> words;
  std::vector<CaptionPart> parts;
  std::string_view last_word;
  bool closed = false;
  bool colon = false;
};

class CaptionFinder {
 public:
  explicit CaptionFinder(const Layout& layout) : layout_(layout) {
    const auto& pieces = layout.pieces();
    tokens_.reserve(pieces.size());
    for (std::uint32_t piece = 0; piece < pieces.size(); ++piece) {
      const bool is_prose = layout.text_of(piece).size() > kLongestPiece;
      tokens_.push_back(is_prose ? Tokens{} : tokenize_cover(layout.text_of(piece), pieces[piece].start));
    }
    taken_.assign(pieces.size(), 0);
  }

  std::vector<Caption> find() {
    std::vector<Caption> captions;
    for (std::uint32_t piece = 0; piece < tokens_.size(); ++piece) {
      bool may_start = true;
      for (std::size_t at = taken_[piece]; at < tokens_[piece].size(); ++at) {
        const CoverToken& token = tokens_[piece][at];
        if (token.mark != 0) {
          may_start = true;
          continue;
        }
        auto caption = may_start ? read({piece, at}) : std::nullopt;
        may_start = false;
        if (!caption.has_value()) continue;
        captions.push_back(std::move(*caption));
        at = std::max(taken_[piece], at + 1) - 1;
        may_start = true;
      }
    }
    return captions;
  }

 private:
  /// The piece that continues a text of `piece` one row below, in its own columns.
  [[nodiscard]] std::optional<std::uint32_t> next_down(std::uint32_t piece, std::uint32_t first) const {
    for (std::uint32_t row = 1; row <= 2; ++row) {
      std::vector<std::uint32_t> below = layout_.in_columns_of(piece, layout_.pieces()[piece].row + row);
      if (below.empty()) below = layout_.in_columns_of(first, layout_.pieces()[piece].row + row);
      if (below.empty()) {
        if (layout_.pieces()[piece].fixed_width) return std::nullopt;
        continue;
      }
      const std::uint32_t next = below.size() == 1 ? below.front() : closest(piece, below);
      if (taken_[next] != 0) return std::nullopt;
      return next;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::uint32_t closest(std::uint32_t piece, const std::vector<std::uint32_t>& others) const {
    const auto& pieces = layout_.pieces();
    const auto distance = [&](std::uint32_t other) {
      const std::int64_t a = std::int64_t{pieces[piece].left} + pieces[piece].right;
      const std::int64_t b = std::int64_t{pieces[other].left} + pieces[other].right;
      return a > b ? a - b : b - a;
    };
    return *std::min_element(others.begin(), others.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return distance(a) < distance(b); });
  }

  /// The words of `phrase` stand at the cursor, the rest of them one or two lines further down if need be.
  [[nodiscard]] bool matches(Cursor cursor, std::string_view phrase) const {
    const std::uint32_t first = cursor.piece;
    std::size_t at = 0;
    while (at < phrase.size()) {
      const std::size_t space = std::min(phrase.find(' ', at), phrase.size());
      const std::string_view word = phrase.substr(at, space - at);
      at = space + 1;
      while (true) {
        const Tokens& tokens = tokens_[cursor.piece];
        while (cursor.token < tokens.size() && tokens[cursor.token].mark == '.') ++cursor.token;
        if (cursor.token < tokens.size()) break;
        const auto next = next_down(cursor.piece, first);
        if (!next.has_value()) return false;
        cursor = {*next, 0};
      }
      if (tokens_[cursor.piece][cursor.token].word != word) return false;
      ++cursor.token;
    }
    return true;
  }

  [[nodiscard]] const CaptionPhrase* start_at(Cursor cursor) const {
    const std::string_view word = tokens_[cursor.piece][cursor.token].word;
    for (const CaptionPhrase& phrase : kCaptionPhrases) {
      if (!phrase.starts || !phrase.words.starts_with(word)) continue;
      if (matches(cursor, phrase.words)) return &phrase;
    }
    return nullptr;
  }

  std::optional<Caption> read(Cursor cursor) {
    const CaptionPhrase* start = start_at(cursor);
    if (start == nullptr) return std::nullopt;
    const bool is_date = (start->field & kDateCaptions) != 0;
    const bool opened = cursor.token > 0 && tokens_[cursor.piece][cursor.token - 1].mark == '(';
    Reach reach = follow(cursor, opened && !is_date);
    if (!reach.closed && opened && !is_date) reach = follow(cursor, false);
    if (reach.parts.empty()) return std::nullopt;
    Caption caption;
    caption.fields = fields_of(reach.words, start->field);
    caption.in_parentheses = opened;
    caption.has_colon = reach.colon;
    caption.parts = std::move(reach.parts);
    if (opened) caption.parts.front().start = tokens_[cursor.piece][cursor.token - 1].start;
    for (const CaptionPart& part : caption.parts) mark_taken(part);
    return caption;
  }

  void mark_taken(const CaptionPart& part) {
    const Tokens& tokens = tokens_[part.piece];
    while (taken_[part.piece] < tokens.size() && tokens[taken_[part.piece]].start < part.end) ++taken_[part.piece];
  }

  /// Reads on from a caption's first word: to its closing parenthesis, or as far as caption words go.
  [[nodiscard]] Reach follow(Cursor cursor, bool to_parenthesis) const {
    Reach reach;
    const std::uint32_t first = cursor.piece;
    int depth = 0;
    while (reach.parts.size() < kMostCaptionParts && reach.words.size() < kMostCaptionWords) {
      const Tokens& tokens = tokens_[cursor.piece];
      if (cursor.token >= tokens.size()) break;
      CaptionPart part{cursor.piece, tokens[cursor.token].start, tokens[cursor.token].start};
      bool ended = false;
      for (; cursor.token < tokens.size() && !ended; ++cursor.token) {
        ended = !take(tokens, cursor.token, to_parenthesis, depth, reach, part);
      }
      if (part.end > part.start) reach.parts.push_back(part);
      if (ended || part.end == part.start) break;
      const auto next = next_down(cursor.piece, first);
      if (!next.has_value() || !continues(*next, to_parenthesis, reach, depth)) break;
      cursor = {*next, 0};
    }
    return reach;
  }

  /// Takes one token into the caption; false when the caption ends before or at it.
  [[nodiscard]] static bool take(const Tokens& tokens, std::size_t at, bool to_parenthesis, int& depth, Reach& reach,
                                 CaptionPart& part) {
    const CoverToken& token = tokens[at];
    if (token.mark == '(') {
      const bool goes_on = at + 1 >= tokens.size() || is_caption_word(tokens[at + 1].word);
      if (!goes_on || (!to_parenthesis && depth > 0)) return false;
      ++depth;
      return true;
    }
    if (token.mark == ')') {
      part.end = token.end;
      if (depth > 0) {
        --depth;
        return true;
      }
      reach.closed = true;
      reach.colon = at + 1 < tokens.size() && tokens[at + 1].mark == ':';
      return false;
    }
    if (token.mark == ':') {
      reach.colon = true;
      part.end = token.end;
      return at + 1 < tokens.size() && (is_caption_word(tokens[at + 1].word) || tokens[at + 1].mark == '(');
    }
    if (token.mark != 0) return true;
    const bool is_known = is_caption_word(token.word) && !is_guarded(token.word, reach.last_word);
    if (!is_known && (!to_parenthesis || has_digit(token.word))) return false;
    reach.words.push_back(token.word);
    reach.last_word = token.word;
    part.end = token.end;
    reach.colon = false;
    return true;
  }

  static bool is_guarded(std::string_view word, std::string_view before) {
    if (std::find(kGuardedWords.begin(), kGuardedWords.end(), word) == kGuardedWords.end()) return false;
    if (word == "company") return before != "investment";
    return before != "if" && before != "in" && before != "not";
  }

  /// The piece below goes on with the caption: its words do, and no caption of its own begins there.
  [[nodiscard]] bool continues(std::uint32_t next, bool to_parenthesis, const Reach& reach, int depth) const {
    const Tokens& tokens = tokens_[next];
    if (tokens.empty() || tokens.front().word.empty()) return false;
    if (to_parenthesis || depth > 0) return true;
    if (reach.colon) return false;
    const std::string_view above = layout_.text_of(reach.parts.back().piece);
    if (above.back() == ',' || above.back() == ';') return is_caption_word(tokens.front().word);
    for (const CoverToken& token : tokens) {
      if (token.mark == ')' || token.mark == ':') break;
      if (token.mark == 0 && !is_caption_word(token.word)) return false;
    }
    return start_at({next, 0}) == nullptr;
  }

  static CaptionFields fields_of(const std::vector<std::string_view>& words, CaptionFields start) {
    if ((start & kSingleCaptions) != 0) return start;
    std::string joined = " ";
    for (const std::string_view word : words) joined.append(word).append(" ");
    CaptionFields fields = start;
    for (const CaptionPhrase& phrase : kCaptionPhrases) {
      if ((phrase.field & kSingleCaptions) != 0) continue;
      const std::string padded = std::string(" ").append(phrase.words).append(" ");
      if (joined.find(padded) != std::string::npos) fields |= phrase.field;
    }
    return fields;
  }

  const Layout& layout_;
  std::vector<Tokens> tokens_;
  std::vector<std::size_t> taken_;  // tokens of each piece that captions have used, from its start
};

}  // namespace

std::vector<CoverToken> tokenize_cover(std::string_view text, std::uint32_t offset) {
  Tokens tokens;
  std::size_t at = 0;
  bool joins = false;  // the last token is single letters with dots after each: "I.R"
  while (at < text.size()) {
    const text::Glyph glyph = text::glyph_at(text, at);
    const auto start = offset + static_cast<std::uint32_t>(at);
    if (text::is_word_character(glyph.code)) {
      std::string word;
      std::size_t end = at;
      while (end < text.size()) {
        const text::Glyph next = text::glyph_at(text, end);
        if (text::is_word_character(next.code)) {
          word += next.code < 0x80 ? static_cast<char>(next.code) : '?';
        } else if (next.code != U'\'') {
          break;
        }
        end += next.length;
      }
      const bool is_letter = word.size() == 1 && text::is_letter(glyph.code);
      const bool has_dot = end < text.size() && text[end] == '.';
      const auto stop = offset + static_cast<std::uint32_t>(end + (is_letter && has_dot ? 1 : 0));
      if (joins && is_letter) {
        tokens.back().word += word;
        tokens.back().end = stop;
      } else {
        tokens.push_back({std::move(word), 0, start, stop});
      }
      joins = is_letter && has_dot;
      at = stop - offset;
      continue;
    }
    at += glyph.length;
    if (glyph.is_space() || glyph.is_invisible()) continue;
    joins = false;
    char mark = '.';
    if (glyph.code == U'(' || glyph.code == U'[') mark = '(';
    if (glyph.code == U')' || glyph.code == U']') mark = ')';
    if (glyph.code == U':') mark = ':';
    tokens.push_back({"", mark, start, offset + static_cast<std::uint32_t>(at)});
  }
  return tokens;
}

std::vector<Caption> find_captions(const Layout& layout) { return CaptionFinder(layout).find(); }

}  // namespace prefile::parse
