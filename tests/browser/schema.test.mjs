// The JSON result against its schema, by a validator we did not write.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";

import { read } from "./browser.mjs";

const schema = JSON.parse(readFileSync(new URL("../../schemas/result.schema.json", import.meta.url), "utf8"));
const names = ["defective", "clean", "several", "crowded"];

// The published schema lets later versions add fields; this one knows no others.
function closed(node) {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== "object") return node;
  const copy = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, closed(value)]));
  if (copy.type === "object" && copy.properties) copy.additionalProperties = false;
  return copy;
}

const validator = (source) => new Ajv({ strict: true, allErrors: false }).compile(source);

for (const name of names) {
  test(`the result "${name}" fits the schema, and has no field that the schema does not describe`, () => {
    const validate = validator(closed(schema));
    assert.ok(validate(JSON.parse(read(`${name}.json`))), JSON.stringify(validate.errors));
  });
}

test("the schema refuses results with planted faults", () => {
  const validate = validator(schema);
  const faults = {
    "no verdict": (result) => { delete result.verdict; },
    "an unknown verdict": (result) => { result.verdict = "fine"; },
    "an unknown outcome": (result) => { result.filings[0].outcomes[0].outcome = "passed"; },
    "a finding without evidence": (result) => { result.filings[0].findings[0].evidence = []; },
    "a negative offset": (result) => { result.filings[0].findings[0].evidence[0].start = -1; },
    "a line that is text": (result) => { result.filings[0].findings[0].evidence[0].line = "7"; },
    "a short digest": (result) => { result.filings[0].sha256 = "abc"; },
    "a rule without an authority list": (result) => { delete result.rules[0].authority; },
    "a place that is text": (result) => { result.filings[0].reading[0].rows[0].place = "line 7"; },
  };
  for (const [fault, plant] of Object.entries(faults)) {
    const result = JSON.parse(read("defective.json"));
    assert.ok(validate(result));
    plant(result);
    assert.ok(!validate(result), fault);
  }
});

test("a later version may add fields", () => {
  const result = JSON.parse(read("defective.json"));
  result.later = true;
  result.filings[0].findings[0].later = [];
  assert.ok(validator(schema)(result));
});
