import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, test, type TestContext } from "node:test";
import { Editor, until } from "./harness.ts";
import { partners, plan } from "./plan.ts";

const begun = plan.replace("cost: { 2016/17: £2m, 2017/18..2018/19: £3m }", "cost: { 2016/17: £2m, }");

let editor: Editor;
before(async () => {
  editor = await Editor.start({ "plan.stp": plan, "partners.stp": partners, "untidy.stp": "let   x=  2%\n" });
  await editor.open("plan.stp");
  await editor.squiggle("error").waitFor({ state: "attached" });
});
after(() => editor.close());
afterEach((context) => editor.keepPicture((context as TestContext).name));

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

test("the JSON beside a plan is kept fresh once that is asked for", async () => {
  await editor.open("plan.stp");
  await editor.squiggle("error").waitFor({ state: "attached" });
  await editor.run("StpLang: Keep the JSON Beside Plans Fresh, or Not");
  await until(() => exists(".vscode/settings.json") && editor.read(".vscode/settings.json"), (set) => /"stp.json.keepFresh": true/.test(String(set)));
  await editor.goBehind("plan.stp", "Falls prev");
  await editor.page.keyboard.type("X");
  await editor.saved("plan.stp", (text) => text.includes("Falls prevX"));
  await until(() => editor.read("plan.stp.json"), (json) => json.includes("Falls prevXention"));
});

test("the rule under the caret is explained beside the text", async () => {
  await editor.goBehind("plan.stp", "programme fal");
  await editor.run("StpLang: Explain the Rule Under the Caret");
  const page = await editor.webview(".markdown-body h1, h1");
  assert.match((await page.locator("h1").first().textContent()) ?? "", /STP\d{4}/);
});

test("a report of a fault says what runs here, and nothing of any plan", async () => {
  await editor.open("plan.stp");
  await editor.squiggle("error").waitFor({ state: "attached" });
  await editor.run("StpLang: Collect a Report of a Fault");
  await editor.page.locator(".tab.active", { hasText: "Untitled" }).waitFor();
  await editor.page.keyboard.press("Control+a");
  await editor.page.keyboard.press("Control+c");
  const report = await until(
    () => editor.page.evaluate(() => navigator.clipboard.readText()),
    (text) => text.includes("Report on StpLang"),
  );
  assert.match(report, /- language server: \d+\.\d+/);
  assert.match(report, /- STP2005: \d/);
  assert.doesNotMatch(report, /Falls|council|my plans/);
});

test("the server is started again when that is asked for", async () => {
  await editor.open("plan.stp");
  await editor.squiggle("error").waitFor({ state: "attached" });
  const first = editor.servers();
  await editor.run("StpLang: Restart the Language Server");
  await until(() => editor.servers(), (now) => /^\d+$/.test(now) && now !== first);
  await editor.squiggle("error").waitFor({ state: "attached" });
});

test("the views show what the plan consists of, and its coverage by shape", async () => {
  await editor.run("Plan: Focus on Outline and Coverage View");
  const row = editor.page.locator(".monaco-list-row", { hasText: "Falls prevXention" }).first();
  await row.waitFor();
  assert.match((await row.getAttribute("aria-label")) ?? "", /partly/);
  await editor.run("Plan: Focus on Findings to Accept View");
  await editor.page.locator(".monaco-list-row", { hasText: "STP2005" }).first().waitFor();
});

test("Enter within a series offers the next year", async () => {
  editor.write("begun.stp", begun);
  await editor.open("begun.stp");
  await editor.squiggle("error").waitFor({ state: "attached" });
  await editor.goBehind("begun.stp", "cost: { 2016/17: £2m,");
  await editor.page.keyboard.press("Enter");
  await editor.page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "2017/18" }).first().waitFor();
  await editor.page.keyboard.press("Escape");
});

test("a new plan is written for a footprint that is named, and compiles", async () => {
  await editor.run("StpLang: New Plan…");
  await editor.page.getByPlaceholder("Which footprint is it for?").fill("Somerset");
  await editor.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "Somerset" }).waitFor();
  await editor.page.keyboard.press("Enter");
  await until(() => exists("somerset/plan.stp"), Boolean);
  const { status, stdout } = editor.stp("build", "somerset/plan.stp", "--stdout");
  assert.match(stdout, /"footprint"/);
  assert.equal(status, 0);
});

test("all plans are checked by a task, whose findings become problems", async () => {
  await editor.run("StpLang: Check All Plans");
  await editor.page.locator(".terminal-wrapper .xterm-screen").first().waitFor();
});

test("the walkthrough shows its five steps, each with its text and what to do", async () => {
  await editor.run("Welcome: Open Walkthrough...");
  await editor.page.locator(".quick-input-widget input").fill("Write a plan");
  await editor.page.locator(".quick-input-list .monaco-list-row", { hasText: "Write a plan" }).first().waitFor();
  await editor.page.keyboard.press("Enter");
  const steps = editor.page.locator(".getting-started-step");
  await steps.nth(4).waitFor();
  assert.equal(await steps.count(), 5);
  await editor.page.locator(".getting-started-step .monaco-button", { hasText: "New Plan…" }).waitFor();
});
