-- What rule files may use: the sandbox's allow-list, and what prefile adds to it. Tests compare both with the code.
stds.sandbox = {
  read_globals = {
    "assert", "error", "getmetatable", "ipairs", "pairs", "pcall", "rawequal", "rawget", "rawlen", "rawset",
    "select", "setmetatable", "tonumber", "tostring", "type", "xpcall",
    math = {
      fields = {
        "abs", "ceil", "floor", "fmod", "huge", "max", "maxinteger", "min", "mininteger", "modf", "pi", "sqrt",
        "tointeger", "type", "ult",
      },
    },
    string = { fields = { "byte", "char", "format", "len", "lower", "rep", "reverse", "sub", "upper" } },
    table = { fields = { "concat", "insert", "pack", "remove", "sort", "unpack" } },
    text = { fields = { "contains", "ends_with", "find", "match", "matches", "replace", "split", "starts_with" } },
    utf8 = { fields = { "char", "codepoint", "codes", "len" } },
  },
}

stds.prefile = {
  read_globals = {
    "date",
    codes = { fields = { "certification", "cover_facts", "exhibit_major", "exhibit_type", "form_type", "html_attribute", "html_element", "is_place_name",
              "place", "place_code" } },
    text = { fields = { "digits", "fold", "fold_company", "has", "similarity", "trim" } },
  },
}

std = "sandbox+prefile"
max_line_length = false
-- Methods are functions that take the object first; many rules leave an argument alone.
ignore = { "212" }
exclude_files = { "rules/_api" }
