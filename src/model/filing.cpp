#include "model/filing.h"

#include <algorithm>

namespace prefile {

std::string_view name_of(Media media) {
  switch (media) {
    case Media::html: return "html";
    case Media::plain_text: return "plain-text";
    case Media::xml: return "xml";
    case Media::uuencoded: return "uuencoded";
    case Media::binary: return "binary";
    case Media::empty: return "empty";
  }
  return "empty";
}

std::string_view name_of(ReferenceKind kind) {
  switch (kind) {
    case ReferenceKind::empty: return "empty";
    case ReferenceKind::fragment: return "fragment";
    case ReferenceKind::file: return "file";
    case ReferenceKind::path: return "path";
    case ReferenceKind::address: return "address";
    case ReferenceKind::script: return "script";
    case ReferenceKind::data: return "data";
  }
  return "empty";
}

std::string_view name_of(Container container) {
  switch (container) {
    case Container::submission_text: return "submission-text";
    case Container::ims_text: return "ims-text";
    case Container::sgml_header: return "sgml-header";
    case Container::single_document: return "single-document";
    case Container::edgarlink_xml: return "edgarlink-xml";
    case Container::folder: return "folder";
    case Container::archive: return "archive";
  }
  return "submission-text";
}

std::string_view Filing::bytes_of(Span span) const {
  if (span.source >= sources.size()) return {};
  const std::string_view bytes = sources[span.source]->bytes;
  if (span.start > bytes.size()) return {};
  return bytes.substr(span.start, span.size());
}

std::string_view Filing::text_of(const Passage& passage) const {
  if (passage.document >= documents.size()) return {};
  return documents[passage.document].text.visible.slice(passage.start, passage.end);
}

Span Filing::span_of(const Passage& passage) const {
  if (passage.document >= documents.size()) return {};
  return documents[passage.document].text.visible.span_of(passage.start, passage.end);
}

Value Filing::value_of(const Passage& passage) const {
  std::string value{text_of(passage)};
  std::replace(value.begin(), value.end(), '\n', ' ');
  return {std::move(value), span_of(passage)};
}

const Document* Filing::primary_document() const { return primary.has_value() ? &documents[*primary] : nullptr; }

}  // namespace prefile
