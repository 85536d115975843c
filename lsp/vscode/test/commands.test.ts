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

// Shows the plan anew, whatever was opened over it.
const show = async () => {
  await editor.open("plan.stp");
  await editor.squiggle("error").waitFor({ state: "attached" });
};
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

test("the JSON beside a plan is kept fresh", async () => {
  await editor.run("StpLang: Keep the JSON Beside Plans Fresh, or Not");
  await until(() => exists(".vscode/settings.json") && editor.read(".vscode/settings.json"), (text) => String(text).includes("keepFresh"));
  await show();
  await editor.goBehind("plan.stp", "Made-up");
  await editor.page.keyboard.type(" and mended");
  await editor.saved("plan.stp", (text) => text.includes("mended"));
  await until(() => editor.read("plan.stp.json"), (text) => text.includes("mended"));
});

test("all plans are laid out", async () => {
  await editor.run("StpLang: Lay Out All Plans");
  await until(() => editor.read("untidy.stp"), (text) => text === "let x = 2%\n");
});

test("all plans are checked by a task, whose findings become problems", async () => {
  await editor.run("StpLang: Check All Plans");
  await editor.page.locator(".terminal-wrapper .xterm-screen").first().waitFor();
});

test("the rule under the caret is explained", async () => {
  await show();
  await editor.goTo(1, 7);
  await editor.run("StpLang: Explain the Rule Under the Caret");
  await editor.page.locator(".tab", { hasText: /Preview STP\d+/ }).waitFor();
});

test("a report of a fault has versions and no word of a plan", async () => {
  await editor.run("StpLang: Collect a Report of a Fault");
  await editor.page.locator(".view-line", { hasText: /Report\son\sStpLang/ }).waitFor();
  const text = (await editor.page.locator(".editor-group-container .view-lines").last().innerText()).replaceAll("\u00a0", " ");
  assert.match(text, /language server: \d+\.\d+/);
  assert.doesNotMatch(text, /Made-up|council/);
});

test("a new plan is begun for a footprint that is found by its name", async () => {
  await editor.run("StpLang: New Plan");
  const input = editor.page.locator(".quick-input-widget input");
  await editor.page.locator(".quick-input-list .monaco-list-row", { hasText: "Bath, Swindon and Wiltshire" }).waitFor();
  await input.fill("norf");
  await editor.page.locator(".quick-input-list .monaco-list-row", { hasText: "Norfolk and Waveney" }).waitFor();
  await editor.page.keyboard.press("Enter");
  await until(() => exists("norfolk-and-waveney/plan.stp"), Boolean);
  await editor.page.locator(".view-line", { hasText: /Norfolk\sand\sWaveney\sSTP/ }).first().waitFor();
  assert.match(editor.stp("build", "norfolk-and-waveney/plan.stp", "--stdout").stdout, /"name": "norfolk_and_waveney_stp"/);
});

test("the plan is shown as a whole, and a finding leads to what can be done about it", async () => {
  await editor.run("Plan: Focus on Outline and Coverage View");
  await editor.page.locator(".pane-body .monaco-list-row", { hasText: "Healthy weight" }).waitFor();
  const covered = editor.page.locator(".pane-body .monaco-list-row", { hasText: "Care at home" });
  await covered.waitFor();
  assert.match((await covered.getAttribute("aria-label")) ?? "", /covered, 100% funded/);
});

test("the language server is started anew", async () => {
  await editor.run("StpLang: Restart the Language Server");
  await editor.page.locator(".statusbar-item", { hasText: /% funded/ }).waitFor();
});
