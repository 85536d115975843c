import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, test, type TestContext } from "node:test";
import { Editor, picture, until } from "./harness.ts";
import { partners, plan } from "./plan.ts";

let editor: Editor;
before(async () => {
  editor = await Editor.start({ "plan.stp": plan, "partners.stp": partners, "untidy.stp": "let   x=  2%\n" });
  await editor.open("plan.stp");
  await editor.squiggle("error").waitFor({ state: "attached" });
});
after(() => editor.close());
afterEach((context) => picture(editor, (context as TestContext).name));

const exists = (file: string) => existsSync(join(editor.workspace, file));

test("a plan is built to JSON, which has the plan's schema", async () => {
  await editor.run("StpLang: Build to JSON");
  await until(() => exists("plan.stp.json"), Boolean);
  await editor.page.locator(".tab", { hasText: "plan.stp.json" }).waitFor();
  assert.equal(JSON.parse(editor.read("plan.stp.json")).schemaVersion, "2.0");
  await editor.goTo(2, 1);
  await editor.page.keyboard.press("Control+Space");
  await editor.page.locator(".suggest-widget.visible").waitFor();
  await editor.page.keyboard.press("Escape");
});

test("all plans are laid out", async () => {
  await editor.run("StpLang: Lay Out All Plans");
  await until(() => editor.read("untidy.stp"), (text) => text === "let x = 2%\n");
});

test("all plans are checked by a task, whose findings become problems", async () => {
  await editor.run("StpLang: Check All Plans");
  await editor.page.locator(".terminal-wrapper .xterm-screen").first().waitFor();
});
