#!/usr/bin/env python3
"""Writes src/text/entities.cpp: every named character reference of HTML5, from Python's html.entities, those of HTML 4
marked."""
import html.entities
import pathlib


def escape(text):
    return "".join(f"\\x{byte:02x}" for byte in text.encode("utf-8"))


rows = sorted(html.entities.html5.items(), key=lambda row: row[0].encode("ascii"))
lines = [
    "// Named character references of HTML5. Made by tools/make_entities.py; do not edit.",
    '#include "text/entities.h"',
    "",
    "#include <algorithm>",
    "#include <array>",
    "",
    "namespace prefile::text {",
    "namespace {",
    "",
    "// clang-format off",
    f"constexpr std::array<NamedEntity, {len(rows)}> kNamedEntities{{{{",
]
html4 = {name + ";" for name in html.entities.name2codepoint}
lines += [f'    {{"{name}", "{escape(value)}"{", true" if name in html4 else ""}}},' for name, value in rows]
lines += [
    "}};",
    "// clang-format on",
    "",
    "}  // namespace",
    "",
    "std::span<const NamedEntity> named_entities() { return kNamedEntities; }",
    "",
    "bool is_html4_entity(std::string_view name) {",
    "  const auto found = std::lower_bound(kNamedEntities.begin(), kNamedEntities.end(), name,",
    "                                      [](const NamedEntity& each, std::string_view key) { return each.name < key; });",
    "  return found != kNamedEntities.end() && found->name == name && found->is_html4;",
    "}",
    "",
    "}  // namespace prefile::text",
    "",
]
target = pathlib.Path(__file__).resolve().parent.parent / "src" / "text" / "entities.cpp"
target.write_text("\n".join(lines), encoding="ascii")
