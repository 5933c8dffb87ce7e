// Codes, passwords and tokens in XML are overwritten, however they are written, and nothing else is.
#include "parse/media_secrets.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "support/catch.h"

namespace prefile::parse {
namespace {

std::string masked(std::string xml) {
  mask_secrets(xml, {0, 0, static_cast<std::uint32_t>(xml.size())});
  return xml;
}

std::string masked_quotes(std::string text) {
  mask_quoted_secrets(text, {0, 0, static_cast<std::uint32_t>(text.size())});
  return text;
}

}  // namespace

TEST_CASE("names of codes, passwords and tokens are known in every spelling") {
  for (const std::string_view name :
       {"ccc", "CCC", "filerCcc", "com:filerCcc", "filerccc", "cofiler-ccc", "CCCValue", "password", "loginPassword",
        "x:PassPhrase", "userApiToken", "api_token", "jwt"}) {
    CAPTURE(name);
    CHECK(is_secret_name(name));
  }
  for (const std::string_view name :
       {"", ":", "cik", "accession", "CCCH", "filerId", "success", "tokenise", "broken"}) {
    CAPTURE(name);
    CHECK_FALSE(is_secret_name(name));
  }
}

TEST_CASE("the text of a secret element is masked up to its end tag, however it is nested") {
  CHECK(masked("<f><c:ccc>ab#1</c:ccc><cik>12</cik></f>") == "<f><c:ccc>****</c:ccc><cik>12</cik></f>");
  CHECK(masked("<ccc>a<!-- b > c -->d</ccc>e") == "<ccc>***** * * * **>*</ccc>e");
  CHECK(masked("<ccc><![CDATA[a<b>]]></ccc>e") == "<ccc>***************></ccc>e");
  CHECK(masked("<ccc>a<?p q?>b</ccc>e") == "<ccc>**** **>*</ccc>e");
  CHECK(masked("<password><v k='s'>t</v>u</password>e") == "<password><v k='*'>*</v>*</password>e");
  CHECK(masked("<ccc>a<ccc>b</ccc>c</ccc>e") == "<ccc>*<ccc>*</ccc>*</ccc>e");
  CHECK(masked("<ccc/>kept<ccc></ccc>kept") == "<ccc/>kept<ccc></ccc>kept");
}

TEST_CASE("secret attributes and values named by an attribute are masked") {
  CHECK(masked("<filer cik='1' p:ccc=\"a>b\"/>") == "<filer cik='1' p:ccc=\"***\"/>");
  CHECK(masked("<param value='s1' name='filerCcc'>s2</param>e") == "<param value='**' name='filerCcc'>**</param>e");
  CHECK(masked("<param name='cik' value='1'>2</param>") == "<param name='cik' value='1'>2</param>");
}

TEST_CASE("a secret is masked when its end tag is missing or broken") {
  CHECK(masked("<f><ccc>ab#1") == "<f><ccc>****");
  CHECK(masked("<f><ccc>ab#1</cc") == "<f><ccc>****</cc");
  CHECK(masked("<f><ccc>a&b;c</f>d") == "<f><ccc>*****</f>*");
  CHECK(masked("<f ccc='ab") == "<f ccc='**");
  CHECK(masked("<ccc>a<!-- b") == "<ccc>***** *");
  CHECK(masked("<ccc") == "<ccc");
}

TEST_CASE("text that quotes XML loses only the secret itself") {
  CHECK(masked_quotes("he wrote <ccc>ab#1</ccc> there") == "he wrote <ccc>****</ccc> there");
  CHECK(masked_quotes("a <TOKEN> b\n<P> c") == "a <TOKEN> *\n<P> c");
  CHECK(masked_quotes("<ccc><v k='s'>ab</v></ccc> c") == "<ccc><v k='*'>**</v></ccc> c");
  CHECK(masked_quotes("<ccc>a" + std::string(5000, ' ') + "<v>b</v></ccc>") ==
        "<ccc>*" + std::string(5000, ' ') + "<v>b</v></ccc>");
  CHECK(masked_quotes("<p>&lt;s:filerCcc&gt;ab#1&lt;/s:filerCcc&gt; &lt;cik&gt;1</p>") ==
        "<p>&lt;s:filerCcc&gt;****&lt;/s:filerCcc&gt; &lt;cik&gt;1</p>");
  CHECK(masked_quotes("<p>&lt;ccc&gt;ab</p>c") == "<p>&lt;ccc&gt;**</p>c");
  CHECK(masked_quotes("<b title='x > y' ccc='ab'>c</b>") == "<b title='x > y' ccc='**'>c</b>");
  CHECK(masked_quotes("our trade secret and your token > <p>c") == "our trade secret and your token > <p>c");
}

TEST_CASE("masking says whether it changed anything") {
  std::string text = "a trade secret > and <b>x</b>, <ccc> </ccc>";
  const Span whole{0, 0, static_cast<std::uint32_t>(text.size())};
  CHECK_FALSE(mask_quoted_secrets(text, whole));
  CHECK_FALSE(mask_secrets(text, whole));
  text.replace(text.rfind("> <") + 1, 1, "x");
  CHECK(mask_quoted_secrets(text, whole));
}

TEST_CASE("a secret is found wherever it stands in a long text") {
  for (const std::size_t before : {0U, 1U, 250U, 253U, 255U, 256U, 4000U, 5000U}) {
    CAPTURE(before);
    const std::string filler(before, 'x');
    CHECK(masked_quotes(filler + "<CCC>ab</CCC>") == filler + "<CCC>**</CCC>");
    CHECK(masked_quotes("<p>" + filler + "<CCC>ab</CCC>" + filler) == "<p>" + filler + "<CCC>**</CCC>" + filler);
    CHECK(masked(filler + "<pMac>ab</pMac>") == filler + "<pMac>**</pMac>");
  }
}

TEST_CASE("masking ends at the body's end") {
  std::string source = "<ccc>ab</ccc><ccc>cd</ccc>";
  mask_secrets(source, {0, 0, 13});
  CHECK(source == "<ccc>**</ccc><ccc>cd</ccc>");
}

}  // namespace prefile::parse
