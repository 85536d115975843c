import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, test, type TestContext } from "node:test";
import type { Frame } from "playwright-core";
import { Editor, keys, until } from "./harness.ts";
import { partners, plan } from "./plan.ts";

let editor: Editor;
let table: Frame;
before(async () => {
  editor = await Editor.start({ "plan.stp": plan, "partners.stp": partners });
  await editor.open("plan.stp");
  await editor.squiggle("error").waitFor({ state: "attached" });
  await editor.goBehind("plan.stp", "kind: prev");
  await editor.run("StpLang: Edit as Table");
  table = await editor.webview("#cell-0-0");
});
after(() => editor.close());
afterEach((context) => editor.keepPicture((context as TestContext).name));

const cell = (row: number, year: number) => table.locator(`#cell-${row}-${year}`);
const line = (text: RegExp) => editor.page.locator(".view-line", { hasText: text }).first().waitFor();

test("figures stand in a grid, a row for each series", async () => {
  assert.deepEqual(await table.locator("th").allInnerTexts(), ["Figure", "2016/17", "2017/18", "2018/19", "In all", "cost", "from grant"]);
  assert.equal(await cell(0, 2).inputValue(), "£3m");
  assert.equal(await table.locator("#total-0").innerText(), "£8m");
});

test("a figure is written back as the smallest change, with the keyboard alone, and undone by one undo", async () => {
  await cell(0, 1).focus();
  await editor.page.keyboard.type("3.5m");
  await editor.page.keyboard.press("Enter");
  await line(/2017\/18:\s£3\.5m,\s2018\/19:\s£3m/);
  await until(() => table.locator("#total-0").innerText(), (total) => total === "£8.5m");
  await editor.page.locator(".editor-group-container").first().locator(".view-line").first().click();
  await editor.page.keyboard.press(keys.undo);
  await line(/cost:\s\{\s2016\/17:\s£2m,\s2017\/18\.\.2018\/19:\s£3m/);
  await until(() => cell(0, 1).inputValue(), (text) => text === "£3m");
});

test("a row of a spreadsheet is pasted over several years", async () => {
  await cell(1, 0).focus();
  await editor.page.evaluate(() => navigator.clipboard.writeText("1,000,000\t2,000,000\t£2.5m\n"));
  await editor.page.keyboard.press("Control+v");
  await line(/from\sgrant:\s+\{\s2016\/17:\s£1m,\s2017\/18:\s£2m,\s2018\/19:\s£2\.5m\s\}/);
});

test("what is no figure is refused with the checker's message, and taken back by Escape", async () => {
  await cell(0, 0).focus();
  await editor.page.keyboard.type("lots");
  await editor.page.keyboard.press("Enter");
  await table.locator("#message", { hasText: "2016/17: nothing is called `lots`" }).waitFor();
  assert.equal(await cell(0, 0).getAttribute("aria-invalid"), "true");
  await cell(0, 0).focus();
  await editor.page.keyboard.press("Escape");
  assert.equal(await cell(0, 0).inputValue(), "£2m");
  await line(/cost:\s+\{\s2016\/17:\s£2m/);
});

test("axe finds nothing in the page", async () => {
  const axe = readFileSync(join(import.meta.dirname, "..", "node_modules", "axe-core", "axe.min.js"), "utf8");
  // The page allows no script but its own, so this one comes past it.
  const violations = await table.evaluate(`(async () => { ${axe}; return (await axe.run()).violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")); })()`);
  assert.deepEqual(violations, []);
});

test("rows of a spreadsheet that are pasted into the text become a series", async () => {
  await editor.page.locator(".editor-group-container").first().locator(".view-line").first().click();
  await editor.goTo(13, 1);
  await editor.page.keyboard.press("End");
  await editor.page.keyboard.press("Shift+Home");
  await editor.page.keyboard.type("  amount:");
  await editor.page.evaluate(() => navigator.clipboard.writeText("2016/17\t2017/18\n£1m\t£2m\n"));
  await editor.page.keyboard.press("Control+v");
  await line(/amount:\s+\{\s2016\/17:\s£1m,\s2017\/18:\s£2m\s\}/);
});
