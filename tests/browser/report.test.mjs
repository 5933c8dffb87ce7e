// The HTML report in a real browser: what is on the page, what it asks for, who can read it, and on paper.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, unlinkSync } from "node:fs";
import { after, before, describe, test } from "node:test";

import {
  accessibilityProblems, launch, markupProblems, modes, open, overflowing, read, sample, skip, structure, visibleText,
  withPage,
} from "./browser.mjs";

const names = ["defective", "clean", "several", "hostile"];
// One page in every mode; the others where they have something of their own to show.
const inModes = {
  defective: Object.keys(modes),
  clean: ["light", "dark"],
  several: ["light", "dark", "narrow"],
  hostile: ["light", "narrow"],
};
const folded = (text) => text.replace(/\s+/g, " ").toLowerCase();
const result = (name) => JSON.parse(read(`${name}.json`));

for (const name of names) {
  test(`the markup of "${name}" is valid`, async () => {
    assert.deepEqual(await markupProblems(read(`${name}.html`)), []);
  });
}

test("hostile text changes nothing of the structure of the page", () => {
  assert.deepEqual(structure(read("hostile.html")), structure(read("harmless.html")));
});

test("text that became markup would be noticed", () => {
  const page = read("hostile.html");
  const broken = page.replaceAll("&lt;img src=x onerror=", "<img src=x onerror=");
  assert.notEqual(broken, page);
  assert.notDeepEqual(structure(broken), structure(read("harmless.html")));
});

test("markup faults would be noticed", async () => {
  const page = read("defective.html");
  for (const [from, to] of [
    ["<h1>", "<h1 style=\"color:red\">"], ["id=\"summary\"", "id=\"verdict\""], ["</figure>", ""],
    ["<main id=\"report\">", "<main id=\"report\" onclick=\"x()\"><center>"],
  ]) {
    const broken = page.replace(from, to);
    assert.notEqual(broken, page);
    assert.notDeepEqual(await markupProblems(broken), [], to);
  }
});

describe("in the browser", { skip }, () => {
  let browser;
  before(async () => { browser = await launch(); });
  after(async () => { await browser.close(); });

  for (const name of names) {
    test(`"${name}" asks for nothing, violates no policy and raises no error`, async () => {
      const page = await open(browser, sample(`${name}.html`));
      await page.waitForTimeout(200);
      assert.deepEqual(page.complaints, []);
      assert.ok(!(await page.title()).startsWith("owned"));
      await page.context().close();
    });

    for (const [mode, options] of Object.entries(modes)) {
      if (!inModes[name].includes(mode)) continue;
      test(`"${name}" is accessible and does not run over, ${mode}`, async () => {
        const page = await open(browser, sample(`${name}.html`), options);
        assert.deepEqual(await overflowing(page), []);
        assert.deepEqual(await accessibilityProblems(page), []);
        await page.context().close();
      });
    }

    test(`"${name}" is complete without scripts`, async () => {
      const plain = await open(browser, sample(`${name}.html`), { javaScriptEnabled: false });
      const text = folded(await plain.locator("body").innerText());
      const { filings, rules } = result(name);
      const shown = (value) => folded(value).trim().slice(0, 20);
      if (name !== "hostile") {
        for (const filing of filings) {
          for (const finding of filing.findings) assert.ok(text.includes(folded(finding.message)), finding.message);
          for (const outcome of filing.outcomes) assert.ok(text.includes(shown(outcome.reason)), outcome.reason);
          for (const section of filing.reading) {
            for (const row of section.rows) assert.ok(text.includes(folded(row.value)), row.value);
          }
        }
        for (const rule of rules) assert.ok(text.includes(folded(rule.why)), rule.why);
      }
      assert.equal(await plain.locator(".finding").count(), filings.reduce((sum, one) => sum + one.findings.length, 0));
      assert.equal(await plain.locator(".filter:visible, button:visible").count(), 0);

      const scripted = await open(browser, sample(`${name}.html`));
      await scripted.evaluate(() => document.querySelectorAll(".filter, button").forEach((element) => element.remove()));
      assert.equal(text.trim(), folded(await visibleText(scripted)).trim());
      await plain.context().close();
      await scripted.context().close();
    });
  }

  test("hostile text is shown as text", async () => {
    const page = await open(browser, sample("hostile.html"));
    const text = await visibleText(page);
    for (const shown of ["</script><script>document.title='owned'</script>", "<img src=x onerror=\"document.title='owned'\">",
      "<U+202E>", "<U+0000>", "<U+001B>", "&lt;b&gt;"]) {
      assert.ok(text.includes(shown), shown);
    }
    await page.context().close();
  });

  test("the filters narrow the findings, say how many are left, and give way to a link", async () => {
    const page = await open(browser, sample("defective.html"));
    const visible = page.locator(".finding:visible");
    const status = page.locator(".shown");
    assert.equal(await visible.count(), 5);
    assert.equal(await status.textContent(), "All 5 findings are shown.");
    await page.getByLabel("Severity").selectOption("error");
    assert.equal(await visible.count(), 2);
    assert.equal(await status.textContent(), "2 findings of 5 shown.");
    await page.getByLabel("Family").selectOption("header");
    assert.equal(await visible.count(), 1);
    assert.equal(await status.textContent(), "1 finding of 5 shown.");
    await page.getByLabel("Severity").selectOption("");
    await page.getByLabel("Family").selectOption("");
    await page.getByLabel("Search").fill("555-0199");
    await status.filter({ hasText: "1 finding of 5 shown." }).waitFor();
    assert.match(await visible.textContent(), /telephone/);
    await page.getByLabel("Search").fill("nowhere to be found");
    await status.filter({ hasText: "0 findings of 5 shown." }).waitFor();
    await page.locator(".ledger a[href^='#finding-']").first().click();
    await status.filter({ hasText: "All 5 findings are shown." }).waitFor();
    assert.equal(await visible.count(), 5);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  test("the filters of several filings do not touch each other", async () => {
    const page = await open(browser, sample("several.html"));
    await page.locator("#filing-1-severity").selectOption("info");
    assert.equal(await page.locator(".finding:visible").count(), 1);
    await page.context().close();
  });

  test("a saved result is the JSON result, byte for byte, with the digest that the report shows", async () => {
    for (const name of ["defective", "hostile"]) {
      const page = await open(browser, sample(`${name}.html`));
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save" }).click()]);
      const bytes = readFileSync(await download.path());
      assert.equal(bytes.toString("utf8"), read(`${name}.json`));
      const digest = createHash("sha256").update(bytes).digest("hex");
      assert.ok((await visibleText(page)).includes(digest));
      await page.context().close();
    }
  });

  test("ten thousand findings are all there, and can be filtered and reached", async () => {
    const page = await open(browser, sample("crowded.html"));
    assert.equal(await page.locator(".finding").count(), 10000);
    await page.getByLabel("Severity").selectOption("info");
    assert.equal(await page.locator(".shown").textContent(), "2,000 findings of 10,000 shown.");
    await page.getByLabel("Severity").selectOption("");
    await page.getByLabel("Search").fill("(place 9,999)");
    await page.getByLabel("Search").fill("(place 9999)");
    await page.locator(".shown", { hasText: "1 finding of 10,000 shown." }).waitFor();
    const id = await page.locator(".finding").last().getAttribute("id");
    await page.evaluate((target) => { location.hash = target; }, id);
    await page.locator(".shown", { hasText: "All 10,000 findings are shown." }).waitFor();
    assert.ok(await page.locator(".finding").last().isVisible());
    await page.context().close();
  });

  test("on paper every finding stands, also one that a filter hides, on numbered Letter pages, sign-off apart", async (t) => {
    if (!existsSync("/usr/bin/pdftotext")) return t.skip("skipped: no pdftotext on this machine");
    const file = sample("defective.pdf");
    const page = await open(browser, sample("defective.html"));
    await page.getByLabel("Search").fill("nowhere to be found");
    await page.locator(".shown", { hasText: "0 findings" }).waitFor();
    await page.pdf({ path: file, preferCSSPageSize: true, tagged: true });
    await page.context().close();
    const info = execFileSync("pdfinfo", [file], { encoding: "utf8" });
    assert.match(info, /Tagged:\s+yes/);
    assert.match(info, /Page size:\s+612 x 792 pts/);
    const pages = Number(/Pages:\s+(\d+)/.exec(info)[1]);
    const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, pages);
    text.forEach((one, i) => assert.match(one, new RegExp(`Page ${i + 1} of ${pages}\\s*$`)));
    const whole = folded(execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }));
    for (const finding of result("defective").filings[0].findings) {
      assert.ok(whole.includes(folded(finding.message)), finding.message);
      for (const evidence of finding.evidence) {
        const wanted = folded(evidence.reading || evidence.excerpt);
        assert.ok(whole.replace(/ /g, "").includes(wanted.replace(/ /g, "").slice(0, 30)), wanted);
      }
    }
    assert.match(text.at(-1), /^\s*Sign-off/);
    for (const act of ["Prepared", "Reviewed", "Approved to file", "not acceptance by the SEC"]) {
      assert.ok(text.at(-1).includes(act), act);
    }
    unlinkSync(file);
  });

  test("planted faults would be noticed", async () => {
    const html = read("defective.html");
    const complain = async (from, to) => {
      assert.ok(html.includes(from), from);
      return withPage(html.replace(from, to), async (file) => {
        const page = await open(browser, file);
        await page.waitForTimeout(200);
        const found = [...page.complaints, ...(await overflowing(page)), ...(await accessibilityProblems(page))];
        await page.context().close();
        return found.join("\n");
      });
    };
    assert.match(await complain("<h1>", "<h1 style=\"color:red\">"), /Content Security Policy/);
    assert.match(await complain("<h1>", "<img src=\"https://example.invalid/a.png\" alt=\"\"><h1>"), /Content Security Policy/);
    assert.match(await complain("</main>", "</main><script>document.title = 'owned'</script>"), /Content Security Policy/);
    assert.match(await complain("\"use strict\";", "\"use strict\"; "), /Content Security Policy/);
    assert.match(await complain("<h1>", "<svg class=\"wide\" width=\"3000\" height=\"1\"></svg><h1>"), /svg\.wide/);
    assert.match(await complain("<label for=\"q\">Search</label>", ""), /label/);
    assert.match(await complain("<html lang=\"en\">", "<html>"), /html-has-lang/);
    assert.match(await complain("<h2 id=\"summary\">", "<h4 id=\"summary\">"), /heading-order/);
  });
});
