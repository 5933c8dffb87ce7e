// Reads our XML files for the build, and says what is wrong with them and in which line.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tinyxml2 {
class XMLElement;
}

namespace prefile::schemas {

/// Everything found wrong, as `file:line: message`. All files are read before anything is reported.
class Problems {
 public:
  void add(std::string_view file, int line, std::string_view message);
  [[nodiscard]] bool empty() const { return lines_.empty(); }
  [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }

 private:
  std::vector<std::string> lines_;
};

/// An element that notes which of its attributes and children were asked for; `finish` reports the others, so that a
/// misspelt name never goes unseen.
class Element {
 public:
  Element(const tinyxml2::XMLElement& node, std::string_view file, Problems& problems)
      : node_(&node), file_(file), problems_(&problems) {}

  [[nodiscard]] std::string_view name() const;
  [[nodiscard]] int line() const;
  /// Its own text without that of its children, white space folded.
  [[nodiscard]] std::string text() const;

  /// Empty when it is not there.
  [[nodiscard]] std::string attribute(std::string_view name);
  /// Reports when it is missing or empty.
  [[nodiscard]] std::string required(std::string_view name);
  /// Reports when it is none of `choices`; `fallback` when it is not there.
  [[nodiscard]] std::string one_of(std::string_view name, std::initializer_list<std::string_view> choices,
                                   std::string_view fallback);
  /// "true" or "false".
  [[nodiscard]] bool flag(std::string_view name, bool fallback);
  /// A whole number in [least, most]; 0 when it is not there.
  [[nodiscard]] int number(std::string_view name, int least, int most);
  /// Words set apart by white space.
  [[nodiscard]] std::vector<std::string> words(std::string_view name);
  /// A day from "YYYY-MM-DD", "YYYY-MM" or "YYYY", as yyyymmdd; 0 when it is not there. What is left out is the first
  /// day, or with `last` the last one, and clears `is_exact`.
  [[nodiscard]] int day(std::string_view name, bool last, bool& is_exact);

  [[nodiscard]] std::vector<Element> children(std::string_view name);
  /// Reports when there is text where only elements belong.
  void refuse_text() const;
  void finish() const;
  void report(std::string_view message) const;

 private:
  const tinyxml2::XMLElement* node_;
  std::string_view file_;
  Problems* problems_;
  std::set<std::string, std::less<>> known_attributes_;
  std::set<std::string, std::less<>> known_children_;
};

/// One XML file, kept as long as its elements are used.
class Document {
 public:
  /// `file` is how messages call it.
  Document(std::string file, const std::string& bytes, Problems& problems);
  ~Document();
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  /// Nothing when the file is not well formed.
  [[nodiscard]] std::vector<Element> root() const;

 private:
  struct Parsed;
  std::string file_;
  std::unique_ptr<Parsed> parsed_;
  Problems* problems_;
};

}  // namespace prefile::schemas
