import assert from "node:assert/strict";
import { after, afterEach, before, test, type TestContext } from "node:test";
import { Editor, keys, until } from "./harness.ts";
import { partners, plan } from "./plan.ts";

let editor: Editor;
before(async () => {
  editor = await Editor.start({ "plan.stp": plan.replace("lead: council", "lead: counsil"), "partners.stp": partners });
});
after(() => editor.close());
afterEach((context) => editor.keepPicture((context as TestContext).name));

test("what is wrong is underlined soon after the plan is opened, at the right place", async (context) => {
  await editor.open("plan.stp");
  const start = performance.now();
  await editor.squiggle("error").waitFor({ state: "attached" });
  context.diagnostic(`first squiggle ${(performance.now() - start).toFixed(0)} ms after the editor`);
  const line = editor.page.locator(".view-line", { hasText: "counsil" }).first();
  // Lenses that appear meanwhile move the line.
  await until(
    async () => {
      const { y, height } = (await line.boundingBox()) ?? { y: 0, height: 0 };
      const marks = editor.page.locator(".squiggly-error");
      const places = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().y));
      return places.map((place) => Math.abs(place - y) / height);
    },
    (distances) => distances.some((distance) => distance < 1),
  );
});

test("it stands among the problems, and the status bar counts it", async () => {
  await editor.page.keyboard.press("Control+Shift+m");
  await editor.page.locator(".viewpane-filter input").fill("counsil");
  await editor.page.locator(".markers-panel .monaco-list-row", { hasText: "no partner called" }).first().waitFor();
  await editor.page.locator(".statusbar-item", { hasText: /% funded/ }).waitFor();
  await editor.page.locator(".viewpane-filter input").fill("");
  await editor.page.keyboard.press("Control+Shift+m");
});

test("a fix is chosen with the keyboard", async () => {
  await editor.goBehind("plan.stp", "lead: couns");
  await editor.press(editor.page.locator(".action-widget").getByText("Replace `counsil` by `council`").first(), keys.quickFix);
  await editor.page.keyboard.press("Enter");
  await editor.saved("plan.stp", (text) => /lead: +council\n/.test(text));
});

test("saving lays the plan out", () => {
  assert.match(editor.read("plan.stp"), /\n {2}kind: prevention\n {2}lead: council\n {2}cost: \{ 2016\/17: £2m/);
});

test("words have colours from the server on top of those of the grammar", async () => {
  const colourOf = (word: string) =>
    editor.page.locator(".view-line span span", { hasText: new RegExp(`^\\s*${word}\\s*$`) }).first().evaluate((span) => getComputedStyle(span).color);
  const [keyword, name, property] = [await colourOf("programme"), await colourOf("falls"), await colourOf("kind")];
  assert.equal(new Set([keyword, name, property]).size, 3, `${keyword} ${name} ${property}`);
});

test("hints and lenses say what follows from the plan", async () => {
  await editor.goTo(1);
  await editor.page.locator(".view-line", { hasText: /Norfolk\sand\sWaveney/ }).waitFor();
  await editor.page.locator(".codelens-decoration", { hasText: "funded by Public health grant" }).waitFor();
});

test("hover shows a budget by year", async () => {
  await editor.goBehind("plan.stp", "from gra");
  await editor.press(editor.page.locator(".monaco-hover table", { hasText: "2017/18" }).first(), "Control+k", "Control+i");
  await editor.page.keyboard.press("Escape");
});

test("what is completed with the keyboard compiles", async () => {
  const end = editor.read("plan.stp").split("\n").length;
  await editor.goTo(end);
  await editor.page.keyboard.type("\nbud");
  // Offers that were asked for before the server has read the word go away again.
  await editor.press(editor.page.locator(".suggest-widget.visible .monaco-list-row.focused", { hasText: "budget" }), "Control+Space");
  await editor.page.keyboard.press("Enter");
  await editor.page.locator(".view-line", { hasText: /budget\sname/ }).waitFor();
  await editor.page.keyboard.press("Escape");
  const text = await editor.saved("plan.stp", (saved) => /budget name "Title" \{[^}]*holder/.test(saved));
  assert.match(text, /budget name "Title"/);
  // A plan that does not compile is not built.
  assert.match(editor.stp("build", "plan.stp", "--stdout").stdout, /"name": "name"/);
});

test("a name is changed in every file", async () => {
  await editor.goBehind("plan.stp", "lead: counc");
  await editor.press(editor.page.locator(".rename-box input"), "F2");
  await editor.page.locator(".rename-box input").fill("the_council");
  await editor.page.keyboard.press("Enter");
  await editor.page.locator(".view-line", { hasText: /lead:\s+the_council/ }).waitFor();
  await editor.run("File: Save All Files");
  await until(() => editor.read("partners.stp"), (text) => text.includes("partner the_council"));
  await until(() => editor.read("plan.stp"), (text) => text.includes("holder:       the_council"));
});
