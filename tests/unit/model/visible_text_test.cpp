#include "model/visible_text.h"

#include "support/catch.h"

using prefile::Span;
using prefile::VisibleText;

namespace {

// source: `ab &amp; cd<br>ef`, at byte 100
VisibleText sample() {
  return {"ab & cd\nef",
          {{0, 100, 103, true}, {3, 103, 108, false}, {4, 108, 111, true}, {7, 111, 115, false}, {8, 115, 117, true}},
          7};
}

}  // namespace

TEST_CASE("a range inside copied text gives exactly its bytes") {
  CHECK(sample().span_of(0, 2) == Span{7, 100, 102});
  CHECK(sample().span_of(9, 10) == Span{7, 116, 117});
}

TEST_CASE("a range that touches a replaced character gives all the bytes it came from") {
  CHECK(sample().span_of(3, 4) == Span{7, 103, 108});
  CHECK(sample().span_of(1, 6) == Span{7, 101, 110});
  CHECK(sample().span_of(5, 9) == Span{7, 109, 116});
}

TEST_CASE("an empty range gives the place it stands at") {
  CHECK(sample().span_of(0, 0) == Span{7, 100, 100});
  CHECK(sample().span_of(5, 5) == Span{7, 109, 109});
  CHECK(sample().span_of(10, 10) == Span{7, 117, 117});
}

TEST_CASE("text offsets are found again by their source bytes") {
  const VisibleText text = sample();
  CHECK(text.text_offset_at(0) == 0);
  CHECK(text.text_offset_at(101) == 1);
  CHECK(text.text_offset_at(105) == 3);
  CHECK(text.text_offset_at(108) == 4);
  CHECK(text.text_offset_at(113) == 7);
  CHECK(text.text_offset_at(117) == text.size());
  CHECK(text.text_offset_at(4'000'000'000U) == text.size());
}

TEST_CASE("slices never reach past the text") {
  CHECK(sample().slice(3, 5) == "& ");
  CHECK(sample().slice(8, 99) == "ef");
  CHECK(sample().slice(99, 100).empty());
  CHECK(sample().slice(5, 3).empty());
}

TEST_CASE("a text without runs stands at the start of its source") {
  CHECK(VisibleText("", {}, 2).span_of(0, 0) == Span{2, 0, 0});
  CHECK(VisibleText("", {}, 2).text_offset_at(9) == 0);
}
