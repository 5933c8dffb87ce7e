// Reads a document written in a test as the primary document of a filing, and finds cover and signatures in it.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "parse/extract.h"
#include "parse/scan.h"
#include "support/catch.h"

namespace prefile::test {

/// The text of a value, or "-" when there is none.
inline std::string shown(const std::optional<Value>& value) { return value.has_value() ? value->value : "-"; }

/// The one element of a list; the test fails when it has none, or more.
template <typename T>
const T& only(const std::vector<T>& list) {
  REQUIRE(list.size() == 1);
  return list.front();
}

/// HTML when the text has a tag of HTML in it, else plain text.
inline Filing extract(std::string bytes, std::string form = "8-K") {
  Filing filing;
  const bool is_html = bytes.find("</") != std::string::npos || bytes.find("<br") != std::string::npos;
  const Span body{0, 0, static_cast<std::uint32_t>(bytes.size())};
  filing.sources.push_back(std::make_unique<Source>(Source{"input", std::move(bytes)}));
  Document document;
  document.whole = body;
  document.body = body;
  document.type = Value{form, {}};
  document.media = is_html ? Media::html : Media::plain_text;
  const std::string_view source = filing.sources[0]->bytes;
  document.text = is_html ? parse::scan_html(source, body, {}, filing.problems)
                          : parse::scan_plain_text(source, body, {}, filing.problems);
  filing.documents.push_back(std::move(document));
  filing.primary = 0;
  filing.form = std::move(form);
  parse::find_cover(filing);
  parse::find_signatures(filing);
  parse::find_certifications(filing);
  return filing;
}

}  // namespace prefile::test
