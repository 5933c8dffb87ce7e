// Boost's templates are compiled here, with bounds of our own that lie beyond what fuel allows.
#define BOOST_REGEX_NO_EXTERNAL_TEMPLATES
#define BOOST_REGEX_MAX_STATE_COUNT 1000000000
#define BOOST_REGEX_MAX_BLOCKS 4000000000U
// Boost counts the blocks it ever took in a search, not those it holds. Ours are counted properly.
#define get_mem_block prefile_get_mem_block
#define put_mem_block prefile_put_mem_block

#include "text/pattern_engine.h"

#include <algorithm>
#include <boost/regex.hpp>
#include <iterator>
#include <memory>
#include <string>
#include <utility>

#include "text/encoding.h"

namespace {

constexpr std::size_t kMostBlocks = 4096;  // of 4 KiB
struct TooManyBlocks {};

/// Blocks of the backtracking stack. One is kept, as every attempt needs it.
struct Blocks {
  std::size_t held = 0;
  std::unique_ptr<char[]> spare;

  void* get() {
    if (held >= kMostBlocks) throw TooManyBlocks();
    ++held;
    if (spare != nullptr) return spare.release();
    return std::make_unique_for_overwrite<char[]>(BOOST_REGEX_BLOCKSIZE).release();
  }
  void put(void* block) {
    --held;
    std::unique_ptr<char[]> freed(static_cast<char*>(block));
    if (spare == nullptr) spare = std::move(freed);
  }
};
thread_local Blocks blocks;

}  // namespace

namespace boost::BOOST_REGEX_DETAIL_NS {
void* prefile_get_mem_block() { return blocks.get(); }
void prefile_put_mem_block(void* block) { blocks.put(block); }
}  // namespace boost::BOOST_REGEX_DETAIL_NS

namespace prefile::text {
namespace {

struct OutOfFuel {};

// What a step costs, measured so that a unit takes about as long as a Lua instruction whatever the pattern does:
// backtracking copies iterators, scanning looks at characters. An attempt copies some before it starts.
constexpr std::int64_t kLookCost = 2;
constexpr std::int64_t kCopyCost = 8;
constexpr std::int64_t kSetUpCost = 400;
constexpr std::int64_t kAttemptCost = 48;

/// What the iterators of one search share.
struct Source {
  std::string_view text;
  const PatternAlphabet* alphabet = nullptr;
  std::int64_t fuel = 0;

  void pay_for_look() {
    fuel -= kLookCost;
    if (fuel < 0) throw OutOfFuel();
  }
  void pay_for_copy() { fuel -= kCopyCost; }
};

/// Walks the characters of a text as bytes of a pattern's alphabet. Looking, comparing and copying cost fuel: no
/// step of the matcher does without one of them. Copying never throws, so no state of Boost's is half made.
class CountingIterator {
 public:
  using iterator_category = std::bidirectional_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = char;

  CountingIterator() = default;
  CountingIterator(Source& source, std::size_t at) : source_(&source), at_(at) {}
  CountingIterator(const CountingIterator& other) noexcept : source_(other.source_), at_(other.at_) { pay_for_copy(); }
  CountingIterator& operator=(const CountingIterator& other) noexcept {
    if (this != &other) {
      source_ = other.source_;
      at_ = other.at_;
    }
    pay_for_copy();
    return *this;
  }
  ~CountingIterator() = default;

  [[nodiscard]] std::size_t offset() const { return at_; }

  char operator*() const {
    source_->pay_for_look();
    const auto first = static_cast<unsigned char>(source_->text[at_]);
    if (first < 0x80) return static_cast<char>(source_->alphabet->byte_of_ascii(first));
    return static_cast<char>(source_->alphabet->byte_of(decode_utf8(source_->text.substr(at_)).value));
  }
  CountingIterator& operator++() {
    const auto first = static_cast<unsigned char>(source_->text[at_]);
    at_ += first < 0x80 ? 1 : decode_utf8(source_->text.substr(at_)).length;
    return *this;
  }
  CountingIterator& operator--() {
    --at_;
    if (static_cast<unsigned char>(source_->text[at_]) >= 0x80) at_ = character_start(source_->text, at_);
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  CountingIterator operator--(int) {
    CountingIterator before = *this;
    --*this;
    return before;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) {
    if (a.source_ != nullptr) a.source_->pay_for_look();
    return a.at_ == b.at_;
  }
  friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return !(a == b); }

 private:
  void pay_for_copy() const noexcept {
    if (source_ != nullptr) source_->pay_for_copy();
  }

  Source* source_ = nullptr;
  std::size_t at_ = 0;
};

/// What Boost asks of a character type, for the bytes of an alphabet: no locale, words are ASCII, and case is
/// the alphabet's business.
class AlphabetTraits {
 public:
  using char_type = char;
  using size_type = std::size_t;
  using string_type = std::string;
  struct locale_type {};
  using char_class_type = std::uint32_t;

  static size_type length(const char* text) { return std::char_traits<char>::length(text); }
  static char translate(char c) { return c; }
  static char translate_nocase(char c) { return c; }
  static string_type transform(const char* first, const char* last) { return {first, last}; }
  static string_type transform_primary(const char* first, const char* last) { return {first, last}; }
  static string_type lookup_collatename(const char* first, const char* last) { return {first, last}; }
  static char_class_type lookup_classname(const char* first, const char* last) {
    return std::string_view(first, static_cast<std::size_t>(last - first)) == "w" ? kWord : kOther;
  }
  static bool isctype(char c, char_class_type wanted) {
    const bool is_word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    return wanted == kWord && is_word;
  }
  static int value(char c, int radix) {
    const int digit = c >= '0' && c <= '9' ? c - '0' : (c >= 'A' && c <= 'F' ? c - 'A' + 10 : radix);
    return digit < radix ? digit : -1;
  }
  locale_type imbue(locale_type /*locale*/) { return {}; }
  [[nodiscard]] locale_type getloc() const { return {}; }

 private:
  static constexpr char_class_type kWord = 1;
  static constexpr char_class_type kOther = 2;
};

using Expression = boost::basic_regex<char, boost::regex_traits_wrapper<AlphabetTraits>>;
using Matches = boost::match_results<CountingIterator>;

}  // namespace

struct PatternEngine::Compiled {
  Expression expression;
  PatternAlphabet alphabet;
};

Result<std::shared_ptr<const PatternEngine>> PatternEngine::make(const PatternTree& tree, PatternAlphabet alphabet) {
  try {
    auto compiled = std::make_shared<Compiled>();
    compiled->alphabet = std::move(alphabet);
    compiled->expression.assign(emit_pattern(tree, compiled->alphabet), boost::regex_constants::perl);
    auto engine = std::make_shared<PatternEngine>();
    engine->compiled_ = std::move(compiled);
    return std::shared_ptr<const PatternEngine>(std::move(engine));
  } catch (const std::exception& error) {
    return Error{ErrorCode::bad_pattern, std::string("the pattern cannot be compiled: ") + error.what(), ""};
  }
}

struct PatternEngine::Search::State {
  const Compiled* compiled;
  Source source;
  Fuel* fuel;
  Matches matches;
};

PatternEngine::Search::Search(const PatternEngine& engine, std::string_view text, Fuel& fuel)
    : state_(new State{engine.compiled_.get(), {text, &engine.compiled_->alphabet, 0}, &fuel, Matches()}) {}

PatternEngine::Search::~Search() = default;

PatternEngine::Outcome PatternEngine::Search::try_at(std::size_t start) {
  Source& source = state_->source;
  const std::int64_t tank = state_->fuel->left;
  source.fuel = tank + kSetUpCost;
  Outcome outcome = Outcome::no_match;
  try {
    const CountingIterator begin(source, 0);
    const CountingIterator first(source, start);
    const CountingIterator last(source, source.text.size());
    const auto flags = boost::match_default | boost::match_continuous;
    if (boost::regex_search(first, last, state_->matches, state_->compiled->expression, flags, begin)) {
      outcome = Outcome::match;
    }
  } catch (const OutOfFuel&) {
    outcome = Outcome::out_of_fuel;
  } catch (const TooManyBlocks&) {
    outcome = Outcome::too_complex;
  } catch (const std::exception&) {
    outcome = Outcome::too_complex;
  }
  state_->fuel->left = std::min(source.fuel, tank - kAttemptCost);
  return outcome;
}

PatternMatch PatternEngine::Search::match() const {
  const Matches& matches = state_->matches;
  PatternMatch match;
  match.start = matches[0].first.offset();
  match.end = matches[0].second.offset();
  match.groups.reserve(matches.size() - 1);
  for (int group = 1; group < static_cast<int>(matches.size()); ++group) {
    if (matches[group].matched) {
      match.groups.emplace_back(std::pair(matches[group].first.offset(), matches[group].second.offset()));
    } else {
      match.groups.emplace_back();
    }
  }
  return match;
}

}  // namespace prefile::text
