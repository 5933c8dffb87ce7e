// The filing itself as scripts see it, and every type they can hold. The same words as in the C++ model.
#include <algorithm>
#include <array>
#include <charconv>

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
#include "model/form_groups.h"
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

/// The last item whose definition, of the filing's day or else of any, speaks of the words in its title.
int filing_item_about(lua_State* state) {
  const Push push = Push::of_self(state);
  const std::string_view words = check_string(state, 2);
  const FormDefinition* form = find_form(push.filing().form);
  const std::vector<Item>& items = push.filing().items;
  lua::charge(state, 1 + 10 * static_cast<std::int64_t>(items.size()));
  const auto found = std::find_if(items.rbegin(), items.rend(), [&](const Item& item) {
    const ItemDefinition* definition = definition_of(push, item);
    if (definition == nullptr && form != nullptr) definition = form->find_item_ever(item.number.value, item.part);
    return definition != nullptr && text::has_phrase(definition->title, words);
  });
  if (found == items.rend()) {
    push.nil();
  } else {
    push.object(*found);
  }
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

/// The document with that file name; else the first whose name differs in capitals or punctuation only.
int filing_document_named(lua_State* state) {
  const Push push = Push::of_self(state);
  const std::optional<std::string> name = to_text(state, 2);
  luaL_argexpected(state, name.has_value(), 2, "file name");
  lua::charge(state, 10 * static_cast<std::int64_t>(push.filing().documents.size()));
  const std::string folded = text::fold(*name);
  const Document* near = nullptr;
  for (const Document& document : push.filing().documents) {
    if (!document.filename.has_value() || document.filename->value.empty()) continue;
    const bool is_same = document.filename->value == *name;
    if (is_same || (near == nullptr && text::fold(document.filename->value) == folded)) near = &document;
    if (is_same) break;
  }
  if (near == nullptr) {
    push.nil();
  } else {
    push.object(*near);
  }
  return 1;
}

int filing_exhibits(lua_State* state) {
  const Push push = Push::of_self(state);
  const std::string_view major = check_string(state, 2);
  lua::charge(state, static_cast<std::int64_t>(push.filing().documents.size()));
  lua_newtable(state);
  lua_Integer count = 0;
  for (const Document& document : push.filing().documents) {
    if (document.exhibit_number.empty() || exhibit_major(document.exhibit_number) != major) continue;
    push.object(document);
    lua_rawseti(state, -2, ++count);
  }
  return 1;
}

int filing_xml_of(lua_State* state) {
  const Push push = Push::of_self(state);
  const std::string_view root = check_string(state, 2);
  lua::charge(state, static_cast<std::int64_t>(push.filing().documents.size()));
  for (const Document& document : push.filing().documents) {
    if (document.xml != nullptr && document.from_filer && document.xml->local_name(document.xml->root()) == root) {
      push.object(document.xml->root());
      return 1;
    }
  }
  push.nil();
  return 1;
}

bool is_complete(const Filing& filing) {
  return std::none_of(filing.problems.begin(), filing.problems.end(),
                      [](const Problem& each) { return each.incomplete; });
}

/// Something is missing that may have been filed: the reading stopped, or the header counts more documents.
bool lacks_documents(const Filing& filing) {
  if (!is_complete(filing)) return true;
  const std::optional<Value>& told = filing.header.document_count;
  if (!told.has_value()) return false;
  const std::string_view digits = text::trim(told->value);
  std::size_t count = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  return read.ec == std::errc() && read.ptr == digits.data() + digits.size() && count > filing.documents.size();
}

/// "1112(b)", "1123": items of Regulation AB, 17 CFR 229.1100 to 1125.
bool is_of_regulation_ab(std::string_view number) {
  return number.size() >= 4 && number.starts_with("11") && text::digits_of(number.substr(0, 4)).size() == 4;
}

/// The filing is of an issuer of asset-backed securities: its form is for them alone, or its SIC code, an item or a
/// certification is theirs.
bool is_asset_backed(const Push& push) {
  static constexpr std::array<std::string_view, 4> kForms{"10-D", "ABS-EE", "SF-1", "SF-3"};
  const Filing& filing = push.filing();
  const auto is_theirs = [&](const Item& item) {
    const ItemDefinition* definition = definition_of(push, item);
    return is_of_regulation_ab(item.number.value) ||
           (definition != nullptr && text::has_phrase(definition->applies_to, "asset-backed"));
  };
  const auto any = [](const auto& list, const auto& has) { return std::any_of(list.begin(), list.end(), has); };
  return any(kForms, [&](std::string_view each) { return each == base_form(filing.form); }) ||
         any(filing.header.filers,
             [](const Filer& each) { return each.sic.has_value() && text::has_phrase(each.sic->value, "6189"); }) ||
         any(filing.certifications, [](const Certification& each) { return each.kind == "abs"; }) ||
         any(filing.items, is_theirs);
}

}  // namespace

std::span<const Field<FilingRoot>> Binding<FilingRoot>::fields() {
  using F = Field<FilingRoot>;
  static constexpr std::array kFields{
      F{"form", "prefile.Form", [](const Push& p, const FilingRoot&) { push_form(p); }},
      F{"as_of", "prefile.Date", [](const Push& p, const FilingRoot&) { p.date(p.as_of()); }},
      F{"filing_date", "prefile.Date?", [](const Push& p, const FilingRoot&) { push_date(p, p.filing().filing_date); }},
      F{"container", "string", [](const Push& p, const FilingRoot&) { p.string(name_of(p.filing().container)); }},
      F{"is_complete", "boolean", [](const Push& p, const FilingRoot&) { p.boolean(is_complete(p.filing())); }},
      F{"lacks_documents", "boolean", [](const Push& p, const FilingRoot&) { p.boolean(lacks_documents(p.filing())); }},
      F{"is_asset_backed", "boolean",
        [](const Push& p, const FilingRoot&) {
          lua::charge(p.state(), 1 + 10 * static_cast<std::int64_t>(p.filing().items.size()));
          p.boolean(is_asset_backed(p));
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
      F{"item_gaps", "prefile.ItemGap[]", [](const Push& p, const FilingRoot&) { p.list(p.filing().item_gaps); }},
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
      F{"item_about", "fun(self, words: string): prefile.Item?",
        [](const Push& p, const FilingRoot&) { p.function(lua::host_function<filing_item_about>); }},
      F{"document_of_type", "fun(self, type: string): prefile.Document?",
        [](const Push& p, const FilingRoot&) { p.function(lua::host_function<filing_document_of_type>); }},
      F{"document_named", "fun(self, filename: prefile.Text): prefile.Document?",
        [](const Push& p, const FilingRoot&) { p.function(lua::host_function<filing_document_named>); }},
      F{"exhibits", "fun(self, major: string): prefile.Document[]",
        [](const Push& p, const FilingRoot&) { p.function(lua::host_function<filing_exhibits>); }},
      F{"xml_of", "fun(self, root: string): prefile.XmlElement?",
        [](const Push& p, const FilingRoot&) { p.function(lua::host_function<filing_xml_of>); }}};
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
