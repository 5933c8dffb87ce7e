// The filing itself as scripts see it, and every type they can hold. The same words as in the C++ model.
#include <algorithm>

#include "engine/bind_cover.h"
#include "engine/bind_documents.h"
#include "engine/bind_exhibits.h"
#include "engine/bind_fields.h"
#include "engine/bind_forms.h"
#include "engine/bind_header.h"
#include "engine/bind_items.h"
#include "engine/bind_markup.h"
#include "engine/bind_prior.h"
#include "engine/bind_signatures.h"
#include "engine/bind_xml.h"
#include "engine/push.h"
#include "lua/host.h"
#include "text/phrases.h"

namespace prefile::engine {

/// What `filing` is to a script; the model itself comes from the context.
struct FilingRoot {};

namespace {

const FilingRoot kFilingRoot;

void push_date(const Push& push, const std::optional<Date>& date) {
  if (date.has_value()) {
    push.date(*date);
  } else {
    push.nil();
  }
}

}  // namespace

PREFILE_BINDING(FilingRoot, "filing")
PREFILE_BINDING(Problem, "problem")

std::span<const Field<Problem>> Binding<Problem>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(Problem, code), PREFILE_TEXT(Problem, message),
                                      PREFILE_FLAG(Problem, incomplete), PREFILE_PLACE(Problem, n.span)};
  return kFields;
}

namespace {

int filing_item(lua_State* state) {
  const Push push = Push::of_self(state);
  const std::optional<std::string> number = to_text(state, 2);
  luaL_argexpected(state, number.has_value(), 2, "item number");
  const std::string part = to_text(state, 3).value_or(std::string());
  for (const Item& item : push.filing().items) {
    if (item.number.value == *number && (part.empty() || item.part == part)) {
      push.object(item);
      return 1;
    }
  }
  push.nil();
  return 1;
}

int filing_document_of_type(lua_State* state) {
  const Push push = Push::of_self(state);
  const std::optional<std::string> type = to_text(state, 2);
  luaL_argexpected(state, type.has_value(), 2, "document type");
  for (const Document& document : push.filing().documents) {
    if (document.type.has_value() && text::equals_ignore_case(document.type->value, *type)) {
      push.object(document);
      return 1;
    }
  }
  push.nil();
  return 1;
}

}  // namespace

std::span<const Field<FilingRoot>> Binding<FilingRoot>::fields() {
  using F = Field<FilingRoot>;
  static constexpr std::array kFields{
      F{"form", "prefile.Form", [](const Push& p, const FilingRoot&) { push_form(p); }},
      F{"as_of", "prefile.Date", [](const Push& p, const FilingRoot&) { p.date(p.context().as_of); }},
      F{"filing_date", "prefile.Date?", [](const Push& p, const FilingRoot&) { push_date(p, p.filing().filing_date); }},
      F{"container", "string", [](const Push& p, const FilingRoot&) { p.string(name_of(p.filing().container)); }},
      F{"is_complete", "boolean",
        [](const Push& p, const FilingRoot&) {
          const std::vector<Problem>& problems = p.filing().problems;
          p.boolean(
              std::none_of(problems.begin(), problems.end(), [](const Problem& each) { return each.incomplete; }));
        }},
      F{"header", "prefile.Header", [](const Push& p, const FilingRoot&) { p.object(p.filing().header); }},
      F{"documents", "prefile.Document[]", [](const Push& p, const FilingRoot&) { p.list(p.filing().documents); }},
      F{"primary", "prefile.Document?",
        [](const Push& p, const FilingRoot&) {
          if (const Document* document = p.filing().primary_document()) {
            p.object(*document);
          } else {
            p.nil();
          }
        }},
      F{"cover", "prefile.Cover", [](const Push& p, const FilingRoot&) { p.object(p.filing().cover); }},
      F{"items", "prefile.Items",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().items, p.filing().items_recognition); }},
      F{"contents", "prefile.ContentsList",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().contents.entries, p.filing().contents); }},
      F{"exhibit_index", "prefile.ExhibitIndex",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().exhibit_index.entries, p.filing().exhibit_index); }},
      F{"exhibit_mentions", "prefile.ExhibitMention[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().exhibit_mentions); }},
      F{"signature_blocks", "prefile.SignatureBlocks",
        [](const Push& p, const FilingRoot&) {
          p.list(p.filing().signature_blocks, p.filing().signatures_recognition);
        }},
      F{"other_signature_blocks", "prefile.SignatureBlock[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().other_signature_blocks); }},
      F{"powers_of_attorney", "prefile.PowerOfAttorney[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().powers_of_attorney); }},
      F{"unclaimed_marks", "prefile.Located[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().unclaimed_marks); }},
      F{"certifications", "prefile.Certification[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().certifications); }},
      F{"accountants", "prefile.AccountantPassage[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().accountants); }},
      F{"fees", "prefile.FeeExhibit[]", [](const Push& p, const FilingRoot&) { p.list(p.filing().fees); }},
      F{"legends", "prefile.Legend[]", [](const Push& p, const FilingRoot&) { p.list(p.filing().legends); }},
      F{"forward_looking_statements", "prefile.ForwardLookingStatement[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().forward_looking_statements); }},
      F{"furnished_passages", "prefile.FurnishedPassage[]",
        [](const Push& p, const FilingRoot&) { p.list(p.filing().furnished_passages); }},
      F{"prior", "prefile.Filing[]", [](const Push& p, const FilingRoot&) { push_prior(p); }},
      F{"problems", "prefile.Problem[]", [](const Push& p, const FilingRoot&) { p.list(p.filing().problems); }},
      F{"item", "fun(self, number: string, part?: string): prefile.Item?",
        [](const Push& p, const FilingRoot&) { p.function(lua::host_function<filing_item>); }},
      F{"document_of_type", "fun(self, type: string): prefile.Document?",
        [](const Push& p, const FilingRoot&) { p.function(lua::host_function<filing_document_of_type>); }}};
  return kFields;
}

void push_filing_root(const Push& push) { push.object(kFilingRoot); }
void push_filer(const Push& push, const Filer& filer) { push.object(filer); }

void push_filing(lua_State* state) {
  RunContext& context = context_of(state);
  push_filing_root(Push(state, context, *context.filing));
}

std::vector<const TypeInfo*> bound_types() {
#define PREFILE_TYPE(Type, Name) &Push::type_of<Type>(),
  return {PREFILE_TYPE(FilingRoot, "filing") PREFILE_FORM_TYPES(PREFILE_TYPE) PREFILE_HEADER_TYPES(PREFILE_TYPE)
              PREFILE_DOCUMENT_TYPES(PREFILE_TYPE) PREFILE_COVER_TYPES(PREFILE_TYPE)
                  PREFILE_SIGNATURE_TYPES(PREFILE_TYPE) PREFILE_TYPE(Problem, "problem")
                      PREFILE_EXHIBIT_TYPES(PREFILE_TYPE) PREFILE_ITEM_TYPES(PREFILE_TYPE)
                          PREFILE_MARKUP_TYPES(PREFILE_TYPE) PREFILE_TYPE(XmlNode, "xml element")};
#undef PREFILE_TYPE
}

}  // namespace prefile::engine
