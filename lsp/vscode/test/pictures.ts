// Takes the pictures of the README, on the plan that a new one begins as, with two slips in it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Editor, examples } from "./harness.ts";

const folder = join(import.meta.dirname, "..", "media", "pictures");
const file = "plan.stp";
const first = readFileSync(join(examples, "..", "src", "StpLang", "Services", "FirstPlans", "plan.stp"), "utf8");
const plan = first
  .replace("NAME", "exampleshire")
  .replace("holder:       county_council", "holder:       county_counsil")
  .replace("from public_health_grant: { 2017/18..2020/21: £0.6m }", "from public_health_grant: { 2017/18..2020/21: £0.5m }");

let editor: Editor;
before(async () => {
  editor = await Editor.start({ [file]: plan }, { "window.commandCenter": false, "breadcrumbs.enabled": false, "workbench.layoutControl.enabled": false });
  await editor.open(file);
  await editor.page.setViewportSize({ width: 1100, height: 640 });
  await editor.page.locator(".statusbar-item", { hasText: /% funded/ }).waitFor();
  await editor.page.keyboard.press("Control+b");
});
after(() => editor.close());

const take = (name: string) => editor.page.screenshot({ path: join(folder, `${name}.png`) });

/** The line of the first programme that starts with the words, from 1. */
const lineOf = (words: string) => editor.read(file).split("\n").findIndex((line) => line.startsWith(words)) + 1;

test("findings", async () => {
  await editor.goTo(lineOf("budget ") + 8);
  await editor.page.keyboard.press("Control+Shift+m");
  await editor.page.locator(".markers-panel .monaco-list-row").first().waitFor();
  await editor.page.waitForTimeout(1_000);
  await take("findings");
  await editor.page.keyboard.press("Control+Shift+m");
});

test("hover", async () => {
  const line = lineOf("budget ccg_allocation");
  await editor.goTo(line, 10);
  await editor.press(editor.page.locator(".monaco-hover table").first(), "Control+k", "Control+i");
  await editor.page.waitForTimeout(1_000);
  await take("hover");
  await editor.page.keyboard.press("Escape");
});

test("completion", async () => {
  await editor.goTo(lineOf("programme care_at_home") + 1);
  await editor.page.keyboard.press("End");
  await editor.page.keyboard.type("\nfrom ");
  await editor.press(editor.page.locator(".suggest-widget.visible .monaco-list-row.focused"), "Control+Space");
  await editor.page.waitForTimeout(1_000);
  await take("completion");
  await editor.page.keyboard.press("Escape");
  await editor.run("File: Revert File");
});

test("the plan as a whole", async () => {
  await editor.run("Plan: Focus on Outline and Coverage View");
  await editor.page.setViewportSize({ width: 1100, height: 1_100 });
  await editor.page.locator(".pane-body .monaco-list-row", { hasText: "Care at home" }).waitFor();
  await editor.page.waitForTimeout(1_000);
  await take("overview");
  await editor.page.setViewportSize({ width: 1100, height: 640 });
  await editor.page.keyboard.press("Control+b");
});

test("table", async () => {
  await editor.goTo(lineOf("programme ") + 1);
  await editor.run("StpLang: Edit as Table");
  const table = await editor.webview("#cell-0-0");
  await table.locator("#cell-0-0").focus();
  await editor.page.waitForTimeout(1_000);
  await take("table");
});
