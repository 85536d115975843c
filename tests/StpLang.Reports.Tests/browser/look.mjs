// Opens pages of reports in Chromium and says what is wrong with each, as JSON: what axe finds, how wide it is on a telephone, which
// pictures reach beyond it, how long it takes to open, what it asked the network for. Arguments: Chromium, then the pages.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const telephone = 320;
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [executablePath, ...pages] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

async function look(path) {
  // The page allows no script; axe is ours, and not the page's.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: telephone, height: 800 } });
  const page = await context.newPage();
  const asked = [];
  const errors = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", (dialog) => errors.push(dialog.message()) && dialog.dismiss());
  page.on("pageerror", (error) => errors.push(String(error)));
  const start = performance.now();
  await page.goto(pathToFileURL(path).href, { waitUntil: "load" });
  const opened = performance.now() - start;
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const beyond = await page.evaluate((limit) => [...document.querySelectorAll("svg text, svg rect")]
    .filter((shape) => shape.getBoundingClientRect().right > limit || shape.getBoundingClientRect().left < 0)
    .map((shape) => shape.textContent || shape.outerHTML.slice(0, 200)), telephone);
  const dead = await page.evaluate(() => [...document.querySelectorAll("a[href^='#']")]
    .filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1))))
    .map((link) => link.hash));
  await page.evaluate(axe);
  const found = await page.evaluate((values) => axe.run(document, { runOnly: { type: "tag", values } }), tags);
  await context.close();
  return {
    opened: Math.round(opened),
    width,
    beyond,
    dead,
    errors,
    asked: asked.filter((url) => !url.startsWith("file:")),
    violations: found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(" | ")}`),
  };
}

const seen = {};
for (const path of pages) {
  seen[path] = await look(path);
}

await browser.close();
console.log(JSON.stringify(seen));
