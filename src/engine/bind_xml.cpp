#include "engine/bind_xml.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "lua/host.h"

namespace prefile::engine {
namespace {

bool is_before(const void* a, const void* b) { return std::less<>{}(a, b); }

/// The tree that holds `node`. The trees are sorted by where their nodes stand, once.
const XmlTree& tree_of(const Push& push, const XmlNode& node) {
  std::vector<const XmlTree*>& trees = push.context().xml_trees;
  if (trees.empty()) {
    std::vector<const Filing*> filings{push.context().filing};
    for (const EarlierFiling& each : push.context().prior) filings.push_back(each.filing);
    for (const Filing* filing : filings) {
      for (const Document& document : filing->documents) {
        if (document.xml != nullptr) trees.push_back(document.xml.get());
      }
    }
    std::sort(trees.begin(), trees.end(),
              [](const XmlTree* a, const XmlTree* b) { return is_before(a->nodes.data(), b->nodes.data()); });
  }
  const auto after = std::upper_bound(
      trees.begin(), trees.end(), &node,
      [](const XmlNode* wanted, const XmlTree* tree) { return is_before(wanted, tree->nodes.data()); });
  return **std::prev(after);
}

void push_text(const Push& push, const XmlTree& tree, const XmlText& text) {
  push.located({tree.text_of(text), tree.span_of(text), {}, false});
}

void push_name(const Push& push, const XmlNode& node) {
  const XmlTree& tree = tree_of(push, node);
  push.located({tree.local_name(node), tree.name_span(node), {}, false});
}

void push_attributes(const Push& push, const XmlNode& node) {
  const XmlTree& tree = tree_of(push, node);
  lua::charge(push.state(), node.attribute_count);
  lua_newtable(push.state());
  for (std::uint32_t at = node.attribute_count; at-- > 0;) {  // of two with the same local name the first stays
    const XmlAttribute& attribute = tree.attributes_of(node)[at];
    push.string(tree.name_of(attribute).local);
    push_text(push, tree, attribute.value);
    lua_rawset(push.state(), -3);
  }
}

void push_children(const Push& push, const XmlNode& node) {
  static constexpr ListInfo kChildren{
      [](const void* list) { return static_cast<std::size_t>(static_cast<const XmlNode*>(list)->child_count); },
      [](const Push& each, const void* list, std::size_t index) {
        const auto& parent = *static_cast<const XmlNode*>(list);
        const XmlTree& tree = tree_of(each, parent);
        each.object(tree.nodes[tree.children_of(parent)[index]]);
      }};
  push.list(kChildren, &node);
}

/// The elements that `path` leads to from `top`: local names with '/' between them, `*` for any. In document order, at
/// most `most`; all when that is 0.
std::vector<const XmlNode*> follow(lua_State* state, const XmlTree& tree, const XmlNode& top, std::string_view path,
                                   std::size_t most) {
  std::vector<const XmlNode*> reached{&top};
  for (std::size_t start = 0; start <= path.size() && !reached.empty();) {
    const std::size_t end = std::min(path.find('/', start), path.size());
    const std::string_view step = path.substr(start, end - start);
    const bool is_last = end == path.size();
    std::vector<const XmlNode*> next;
    for (const XmlNode* node : reached) {
      lua::charge(state, 1 + static_cast<std::int64_t>(node->child_count));
      for (const std::uint32_t child : tree.children_of(*node)) {
        if (step == "*" || tree.local_name(tree.nodes[child]) == step) next.push_back(&tree.nodes[child]);
        if (is_last && most != 0 && next.size() == most) return next;
      }
    }
    reached = std::move(next);
    start = end + 1;
  }
  return reached;
}

int element_find(lua_State* state) {
  const auto& node = check_object<XmlNode>(state, 1);
  const Push push = Push::of_self(state);
  const auto found = follow(state, tree_of(push, node), node, check_string(state, 2), 1);
  if (found.empty()) {
    push.nil();
  } else {
    push.object(*found.front());
  }
  return 1;
}

int element_find_all(lua_State* state) {
  const auto& node = check_object<XmlNode>(state, 1);
  const Push push = Push::of_self(state);
  const auto found = follow(state, tree_of(push, node), node, check_string(state, 2), 0);
  lua_newtable(state);
  lua_Integer at = 0;
  for (const XmlNode* each : found) {
    push.object(*each);
    lua_rawseti(state, -2, ++at);
  }
  return 1;
}

int element_attribute(lua_State* state) {
  const auto& node = check_object<XmlNode>(state, 1);
  const Push push = Push::of_self(state);
  const XmlTree& tree = tree_of(push, node);
  lua::charge(state, node.attribute_count);
  const XmlAttribute* attribute = tree.find_attribute(node, check_string(state, 2));
  if (attribute == nullptr) {
    push.nil();
  } else {
    push_text(push, tree, attribute->value);
  }
  return 1;
}

void push_parent(const Push& push, const XmlNode& node) {
  const XmlTree& tree = tree_of(push, node);
  if (&node == &tree.root()) {
    push.nil();
  } else {
    push.object(tree.nodes[node.parent]);
  }
}

}  // namespace

std::span<const Field<XmlNode>> Binding<XmlNode>::fields() {
  using F = Field<XmlNode>;
  static constexpr std::array kFields{
      F{"name", "prefile.Located", push_name},
      F{"qualified_name", "string",
        [](const Push& p, const XmlNode& n) { p.string(tree_of(p, n).name_of(n).qualified); }},
      F{"namespace", "string", [](const Push& p, const XmlNode& n) { p.string(tree_of(p, n).namespace_of(n)); }},
      F{"text", "prefile.Located", [](const Push& p, const XmlNode& n) { push_text(p, tree_of(p, n), n.text); }},
      F{"attributes", "table<string, prefile.Located>", push_attributes},
      F{"children", "prefile.XmlElement[]", push_children},
      F{"parent", "prefile.XmlElement?", push_parent},
      F{"find", "fun(self, path: string): prefile.XmlElement?",
        [](const Push& p, const XmlNode&) { p.function(lua::host_function<element_find>); }},
      F{"find_all", "fun(self, path: string): prefile.XmlElement[]",
        [](const Push& p, const XmlNode&) { p.function(lua::host_function<element_find_all>); }},
      F{"attribute", "fun(self, name: string): prefile.Located?",
        [](const Push& p, const XmlNode&) { p.function(lua::host_function<element_attribute>); }},
      F{"place", "prefile.Located", [](const Push& p, const XmlNode& n) { p.place(tree_of(p, n).name_span(n)); }}};
  return kFields;
}

}  // namespace prefile::engine
