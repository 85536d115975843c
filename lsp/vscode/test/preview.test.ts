import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, test, type TestContext } from "node:test";
import type { Frame } from "playwright-core";
import { Editor, until } from "./harness.ts";
import { partners, plan } from "./plan.ts";

let editor: Editor;
let preview: Frame;
before(async () => {
  editor = await Editor.start({ "plan.stp": plan, "partners.stp": partners });
  await editor.open("plan.stp");
  await editor.squiggle("error").waitFor({ state: "attached" });
  await editor.run("StpLang: Open Plan Preview");
  preview = await editor.webview("#programmes-table");
});
after(() => editor.close());
afterEach((context) => editor.keepPicture((context as TestContext).name));

test("the report stands beside the text", async () => {
  assert.ok((await preview.locator("h2").allInnerTexts()).includes("How the gap closes"));
});

test("a figure follows what is typed", async () => {
  await editor.goBehind("plan.stp", "2018/19: £3m");
  await editor.page.keyboard.type(" + £4m");
  await until(() => preview.locator("#programmes-table").innerText(), (text) => text.includes("£7m"));
});

test("what the caret is in is outlined", async () => {
  await preview.locator("tr.lit").first().waitFor({ state: "attached" });
});

test("axe finds nothing in the page", async () => {
  const axe = readFileSync(join(import.meta.dirname, "..", "node_modules", "axe-core", "axe.min.js"), "utf8");
  // The page allows no script but its own, so this one comes past it.
  const violations = await preview.evaluate(`(async () => { ${axe}; return (await axe.run()).violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")); })()`);
  assert.deepEqual(violations, []);
});
