// What `prefile inspect --format json` writes against its schema, by a validator we did not write.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";

const program = process.env.PREFILE_PROGRAM;
const root = new URL("../../", import.meta.url);
const schema = JSON.parse(readFileSync(new URL("schemas/inspect.schema.json", root), "utf8"));
const samples = ["clean-8k", "defects-8k", "old-style-8k", "old-style-defects-8k"];
const validate = new Ajv({ strict: true, strictTypes: false, allErrors: false }).compile(schema);

function inspected(sample) {
  const path = fileURLToPath(new URL(`samples/${sample}.txt`, root));
  return JSON.parse(execFileSync(program, ["inspect", "--format", "json", path], { maxBuffer: 1 << 28 }));
}

const skip = program ? false : "no PREFILE_PROGRAM";

for (const sample of samples) {
  test(`what inspect shows of "${sample}" fits the schema`, { skip }, () => {
    assert.ok(validate(inspected(sample)), JSON.stringify(validate.errors));
  });
}

test("the schema names every field at the top, of documents, exhibits and certifications", { skip }, () => {
  const filing = inspected("clean-8k");
  const known = (name) => Object.keys(schema.$defs[name].properties);
  for (const field of Object.keys(filing)) assert.ok(known("filing").includes(field), field);
  for (const field of Object.keys(filing.documents[0])) assert.ok(known("document").includes(field), field);
  for (const field of Object.keys(filing.exhibit_index[0])) assert.ok(known("exhibit_entry").includes(field), field);
});

test("a list of filings fits, one of none does not", { skip }, () => {
  const filing = inspected("clean-8k");
  assert.ok(validate([filing, filing]), JSON.stringify(validate.errors));
  assert.ok(!validate([]));
});

test("the schema refuses filings with planted faults", { skip }, () => {
  const faults = {
    "no header": (filing) => { delete filing.header; },
    "an unknown container": (filing) => { filing.container = "envelope"; },
    "a value without its bytes": (filing) => { delete filing.header.form.end; },
    "a negative offset": (filing) => { filing.exhibit_index[0].start = -1; },
    "a flag that is text": (filing) => { filing.exhibit_index[0].incorporated = "no"; },
    "a mention without its sentence": (filing) => { delete filing.exhibit_mentions[0].sentence; },
    "a target that is a name": (filing) => { filing.exhibit_index[0].target = "d2.txt"; },
  };
  for (const [fault, plant] of Object.entries(faults)) {
    const filing = inspected("clean-8k");
    plant(filing);
    assert.ok(!validate(filing), fault);
  }
});
