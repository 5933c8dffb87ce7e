// Opens reports in chromium and says what is wrong with them.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import { parse } from "parse5";
import { chromium } from "playwright-core";

export const folder = process.env.PREFILE_SAMPLE_DIR ?? "";
export const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
export const skip = executable ? false : "skipped: no chromium on this machine";

export const sample = (name) => join(folder, name);
export const read = (name) => readFileSync(sample(name), "utf8");

// What the report must be in every mode.
export const modes = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  narrow: { colorScheme: "light", viewport: { width: 320, height: 700 } },
  "narrow and dark": { colorScheme: "dark", viewport: { width: 320, height: 700 } },
  "forced colours": { forcedColors: "active" },
  print: { media: "print" },
};

export async function launch() {
  return chromium.launch({
    executablePath: executable,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
}

// A page on `file`, with everything it asked for or complained of in `page.complaints`.
export async function open(browser, file, { media, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  page.complaints = [];
  page.on("console", (message) => page.complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => page.complaints.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => { page.complaints.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== address) page.complaints.push(`request: ${request.url()}`);
  });
  if (media) await page.emulateMedia({ media });
  await page.goto(address);
  return page;
}

export async function accessibilityProblems(page) {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }));
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}

// Elements wider than the page, which would make a reader scroll sideways.
export async function overflowing(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return Array.from(document.body.querySelectorAll("*"))
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName}.${element.getAttribute("class")}`);
  });
}

export async function markupProblems(html) {
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      // Matters of taste: text inside is long on purpose, and lines end as the writer ends them.
      "long-title": "off",
      "no-trailing-whitespace": "off",
    },
  });
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${message.ruleId} at ${message.line}:${message.column}: ${message.message}`));
}

// The tree of elements with the names of their attributes, without any text: what filing text must not change.
export function structure(html) {
  const lines = [];
  const stack = [{ node: parse(html), depth: 0 }];
  while (stack.length > 0) {
    const { node, depth } = stack.pop();
    if (node.tagName) lines.push(" ".repeat(depth) + node.tagName + node.attrs.map(({ name }) => ` ${name}`).join(""));
    for (const child of [...(node.childNodes ?? [])].reverse()) stack.push({ node: child, depth: depth + 1 });
  }
  return lines;
}

// Runs `use` on a copy of `html` with a fault planted in it.
export async function withPage(html, use) {
  const place = mkdtempSync(join(tmpdir(), "prefile-"));
  const file = join(place, "page.html");
  writeFileSync(file, html);
  try {
    return await use(file);
  } finally {
    rmSync(place, { recursive: true });
  }
}

// Text as a reader sees it.
export const visibleText = (page) => page.evaluate(() => document.body.innerText);
