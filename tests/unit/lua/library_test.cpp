// The libraries a script sees, function by function.
#include "run.h"
#include "support/catch.h"

namespace prefile::lua {

TEST_CASE("pairs goes by numbers, strings, booleans, and sees keys once") {
  CHECK(run("local t = {b=1, a=2, [2]=3, [1.5]=4, [-1]=5, [true]=6, [false]=7, [math.huge]=8} local o = {}"
            " for k in pairs(t) do o[#o+1] = tostring(k) end return table.concat(o, ' ')") ==
        "-1 1.5 2 inf a b false true");
  CHECK(run("local t = {a=1, b=2, c=3} local o = '' for k in pairs(t) do t.b = nil t.d = 1 o = o .. k end return o") ==
        "ac");
  CHECK(run("for k in pairs({[{}]=1}) do end").starts_with("rule_failed: pairs: a key of type table has no order"));
  CHECK(run("local n = 0 for k in pairs({}) do n = n + 1 end return n") == "0");
  CHECK(run("local o = '' for k in pairs(utf8) do o = o .. k .. ' ' end return o") == "char codepoint codes len ");
}

TEST_CASE("conversions are strict and show no address") {
  CHECK(run("return tostring({}) .. tostring(print and 1)").starts_with("rule_failed: undefined global 'print'"));
  CHECK(run("return tostring({}) .. tostring(tostring) .. tostring(nil) .. tostring(1.0) .. tostring(0/0)") ==
        "tablefunctionnil1.0nan");
  CHECK(run("return tostring(setmetatable({}, {__tostring = function() return 'mine' end}))") == "mine");
  CHECK(run("return tostring(setmetatable({}, {__tostring = function() return 1 end}))")
            .starts_with("rule_failed: '__tostring' must return a string"));
  CHECK(run("return tonumber(' 0x10 ') .. tonumber('1e1') .. tostring(tonumber('x')) .. tostring(tonumber('1' .. "
            "('0'):rep(300)))") == "1610.0nilnil");
  CHECK(run("return tonumber('ff', 16) .. ' ' .. tonumber('-z', 36) .. ' ' .. tostring(tonumber('9', 8))") ==
        "255 -35 nil");
  CHECK(run("return ('5'):rep('3')").starts_with("rule_failed: bad argument"));
  CHECK(run("return '5' + 1").starts_with("rule_failed: attempt to perform arithmetic on a string value"));
}

TEST_CASE("errors are caught and handed on as they are") {
  CHECK(run("local ok, e = pcall(error, 'x', 0) return e") == "x");
  CHECK(run("local ok, e = pcall(error, {7}) return e[1]") == "7");
  CHECK(run("return select('#', pcall(function() return 1, 2, 3 end))") == "4");
  CHECK(run("local ok, e = xpcall(function() error({}) end, function(e) return type(e) end) return e") == "table");
  CHECK(run("return select(2, xpcall(function(a, b) return a + b end, error, 3, 4))") == "7");
  CHECK(run("local ok, e = pcall(assert, false) return e") == "assertion failed");
  CHECK(run("local ok, e = pcall(assert, nil, 'why') return e") == "why");
  CHECK(run("return assert(1, 2)") == "1");
  CHECK(run("return select(-1, 1, 2, 3) .. select(2, 1, 2)") == "32");
  CHECK(run("return select(0)").starts_with("rule_failed: bad argument #1 to 'select'"));
}

TEST_CASE("metatables are copied when they are set") {
  CHECK(run("local m = {__index = function(_, k) return k .. '!' end} local t = setmetatable({}, m) m.__index = nil"
            " return t.a") == "a!");
  CHECK(run("local m = {} return getmetatable(setmetatable({}, m)) == m") == "true");
  CHECK(run("local C = {} C.__index = C function C.get() return 'got' end return setmetatable({}, C).get()") == "got");
  CHECK(run("setmetatable(setmetatable({}, {}), {})").starts_with("rule_failed: the table has a metatable already"));
  CHECK(run("setmetatable({}, {__add = 1})").starts_with("rule_failed: '__add' must be a function"));
  CHECK(run("return setmetatable({}, {__add = function(a, b) return 5 end}) + 1") == "5");
  CHECK(run("return rawequal({}, {})") == "false");
  CHECK(run("local t = setmetatable({}, {__newindex = function() end}) t.a = 1 rawset(t, 'b', 2)"
            " return tostring(t.a) .. rawget(t, 'b') .. rawlen({1, 2})") == "nil22");
}

TEST_CASE("the string library") {
  CHECK(run("return ('x'):rep(3, '-') .. ('ab'):rep(2) .. ('ab'):rep(0) .. ('a'):rep(1, ',')") == "x-x-xababa");
  CHECK(run("return ('hello'):sub(2, 3) .. ('hello'):sub(-3) .. ('hello'):sub(4, 100) .. ('hello'):sub(0, 1)") ==
        "ellloloh");
  CHECK(run("return ('aZ\\xe9'):upper() .. ('aZ'):lower() .. ('abc'):reverse() .. #('abc')") ==
        "AZ\xe9"
        "azcba3");
  CHECK(run("return ('abc'):byte(2) .. string.char(72, 105) .. select('#', ('abc'):byte(1, -1))") == "98Hi3");
  CHECK(run("return string.format('%5.1f|%-4s|%03d|%x|%%|%c|%.2s', 1.25, 'ab', 7, 255, 65, 'xyz')") ==
        "  1.2|ab  |007|ff|%|A|xy");
  CHECK(run("return string.format('%s %s', {}, 0/0)") == "table nan");
  CHECK(run("return string.format('%5.1f|%d', 0/0, 3.0)") == "  nan|3");
  CHECK(run("return string.format('%d', 3.5)").starts_with("rule_failed: bad argument #2 to 'format'"));
  CHECK(run("return string.format('%')").starts_with("rule_failed: the format ends within a conversion"));
  CHECK(run("return string.format('%q', 1)").starts_with("rule_failed: the format knows no conversion '%q'"));
  CHECK(run("return #string.format('%99.99f', -1.7976931348623157e308)") == "410");
}

TEST_CASE("the table library works on raw lists") {
  CHECK(run("local t = {3, 1, 2} table.sort(t) return table.concat(t, ',')") == "1,2,3");
  CHECK(run("local t = {3, 1, 2} table.sort(t, function(a, b) return a > b end) return table.concat(t, ',')") ==
        "3,2,1");
  CHECK(run("local t = {'b1', 'a1', 'b0', 'a0'} table.sort(t, function(a, b) return a:sub(1, 1) < b:sub(1, 1) end)"
            " return table.concat(t, ' ')") == "a1 a0 b1 b0");
  CHECK(run("local t = {} for i = 1, 100 do t[i] = (i * 37) % 101 end table.sort(t)"
            " for i = 2, 100 do assert(t[i - 1] <= t[i]) end return #t") == "100");
  CHECK(run("local t = {3, 1, 2} table.sort(t, function() return true end) return #t") == "3");
  CHECK(run("table.sort({1, 'a'})").starts_with("rule_failed: attempt to compare"));
  CHECK(run("local t = {1, 2} table.insert(t, 3) table.insert(t, 1, 0) return table.concat(t)") == "0123");
  CHECK(run("local t = {1, 2, 3} local a, b = table.remove(t, 1), table.remove(t) return a .. b .. table.concat(t)") ==
        "132");
  CHECK(run("return tostring(table.remove({}))") == "nil");
  CHECK(run("table.insert({}, 5, 1)").starts_with("rule_failed: bad argument #2 to 'insert'"));
  CHECK(run("return table.concat({1, 2.5, 'x'}, '-', 2) .. table.concat({})") == "2.5-x");
  CHECK(run("return table.concat({1, {}})").find("value 2 in the list is a table") != std::string::npos);
  CHECK(run("local a, b = table.unpack({1, 2, 3}, 2) return a .. b .. table.pack(1, nil, 3).n") == "233");
}

TEST_CASE("the math library") {
  CHECK(run("return math.floor(-1.5) .. math.ceil(1.2) .. math.abs(-3) .. math.max(1, 5, 2) .. math.min(2, 1)") ==
        "-22351");
  CHECK(run("return math.fmod(-7, 3) .. ' ' .. math.fmod(7.5, 2) .. ' ' .. math.sqrt(16)") == "-1 1.5 4.0");
  CHECK(run("return math.tointeger(3.0) .. tostring(math.tointeger(3.5)) .. math.type(1) .. math.type(1.0)") ==
        "3nilintegerfloat");
  CHECK(run("local w, f = math.modf(-3.25) return w .. ' ' .. f") == "-3.0 -0.25");
  CHECK(run("return math.fmod(1, 0)").starts_with("rule_failed: bad argument #2 to 'fmod'"));
  CHECK(run("return math.fmod(math.mininteger, -1) .. math.abs(math.mininteger)") == "0-9223372036854775808");
  CHECK(run("return tostring(math.ult(1, -1)) .. math.maxinteger") == "true9223372036854775807");
}

TEST_CASE("the utf8 library") {
  CHECK(run("return utf8.char(0x2019, 65) .. utf8.len('a\u2019b') .. utf8.codepoint('\u2019')") == "\u2019A38217");
  CHECK(run("local o = '' for at, c in utf8.codes('a\u2019\\xffb') do o = o .. at .. ':' .. c .. ' ' end return o") ==
        "1:97 2:8217 5:65533 6:98 ");
  CHECK(run("return utf8.char(0xD800)").starts_with("rule_failed: bad argument #1 to 'char'"));
  CHECK(run("return utf8.codepoint('', 1)").starts_with("rule_failed: bad argument #2 to 'codepoint'"));
}

TEST_CASE("the text library searches with guarded patterns") {
  CHECK(run("local a, b, n = text.find('Item 9.01', 'item\\\\s+(\\\\d+)\\\\.') return a .. b .. n") == "179");
  CHECK(run("return tostring(text.find('Item', 'item', 'c'))") == "nil");
  CHECK(run("return text.find('aXa', 'a', 'c', 2)") == "3");
  CHECK(run("return text.match('EX-99.1', '(\\\\d+)\\\\.(\\\\d+)') .. text.match('abc', 'b.')") == "99bc");
  CHECK(run("local o = {} for w in text.matches('one two  three', '\\\\w+') do o[#o+1] = w end return table.concat(o, "
            "'|')") == "one|two|three");
  CHECK(run("local o = {} for k, v in text.matches('a=1 b=2', '(\\\\w)=(\\\\d)') do o[#o+1] = v .. k end return "
            "table.concat(o)") == "1a2b");
  CHECK(run("local s, n = text.replace('a1b22', '\\\\d+', '<$0>') return s .. n") == "a<$0>b<$0>2");
  CHECK(run("return text.replace('', 'x*', '-')") == "-");
  CHECK(run("return table.concat(text.split('a,b,,c', ','), '|') .. #text.split('', ',')") == "a|b||c1");
  CHECK(run("return tostring(text.contains('abc', 'bc')) .. tostring(text.contains('abc', 'd')) .. "
            "tostring(text.contains('', ''))") == "truefalsetrue");
  CHECK(run("return tostring(text.starts_with('abc', 'ab')) .. tostring(text.ends_with('abc', 'ab'))") == "truefalse");
  CHECK(run("text.find('a', '(a')") == "rule_failed: pattern refused: a group is not closed (byte 1) @ rule.lua:1");
  CHECK(run("text.find('a', 'a', 'x')").starts_with("rule_failed: bad argument #3 to 'find'"));
  CHECK(run("text.split('a', '')").starts_with("rule_failed: bad argument #2 to 'split'"));
}

TEST_CASE("a pattern is paid for once in a call, whatever was compiled before") {
  const auto sandbox = fresh();
  constexpr std::string_view kOnce = "text.find('abc', 'b+')";
  constexpr std::string_view kOften = "for i = 1, 100 do text.find('abc', 'b+') end";
  static_cast<void>(run(*sandbox, kOnce));
  const std::int64_t first = sandbox->fuel_used();
  static_cast<void>(run(*sandbox, kOnce));
  CHECK(sandbox->fuel_used() == first);
  static_cast<void>(run(*sandbox, kOften));
  CHECK(sandbox->fuel_used() < first * 3);
  static_cast<void>(run(*sandbox, "for i = 1, 1000 do text.find('abc', 'b' .. i) end"));
  CHECK(sandbox->fuel_used() > first * 500);
  static_cast<void>(run(*sandbox, kOnce));
  CHECK(sandbox->fuel_used() == first);
}

}  // namespace prefile::lua
