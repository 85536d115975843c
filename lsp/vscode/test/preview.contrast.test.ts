import assert from "node:assert/strict";
import { after, afterEach, before, test, type TestContext } from "node:test";
import type { Frame } from "playwright-core";
import { Editor, violations } from "./harness.ts";
import { partners, plan } from "./plan.ts";

let editor: Editor;
let preview: Frame;
before(async () => {
  editor = await Editor.start({ "plan.stp": plan, "partners.stp": partners }, { "workbench.colorTheme": "Default High Contrast" });
  await editor.open("plan.stp");
  await editor.squiggle("error").waitFor({ state: "attached" });
  await editor.run("StpLang: Open Plan Preview");
  preview = await editor.webview("#programmes-table");
});
after(() => editor.close());
afterEach((context) => editor.keepPicture((context as TestContext).name));

test("the report has the colours of a theme of high contrast", async () => {
  await preview.locator("#programmes-table").scrollIntoViewIfNeeded();
  const [paper, ink] = await preview.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
  assert.deepEqual([paper, ink], ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  // Words in pictures too, which axe does not look at.
  const words = await preview.locator("figure text").first().evaluate((text) => [getComputedStyle(text).fill, getComputedStyle(text).stroke]);
  assert.deepEqual(words, [ink, paper]);
  assert.deepEqual(await violations(preview), []);
});

test("what is half-typed is told apart in high contrast", async () => {
  await editor.goBehind("plan.stp", "2018/19: £3m");
  await editor.page.keyboard.type(" + ");
  await preview.locator("#part-programmes .held").scrollIntoViewIfNeeded();
  await preview.locator("tr.lit").first().waitFor({ state: "attached" });
  const colours = await preview.locator("#programmes-table th.o").evaluate((cell) => [getComputedStyle(cell).outlineStyle, getComputedStyle(cell).outlineColor]);
  assert.deepEqual(colours, ["dashed", "rgb(243, 133, 24)"]);
  assert.deepEqual(await violations(preview), []);
});

test("pictures are told apart in high contrast", async () => {
  await preview.locator("#part-programmes figure").scrollIntoViewIfNeeded();
  const outlines = await preview.locator("figure svg > rect, figure svg > line[x1='0%']").evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).stroke))]);
  assert.deepEqual(outlines, ["rgb(255, 255, 255)"]);
  const hatching = await preview.locator("figure pattern path").first().evaluate((line) => getComputedStyle(line).stroke);
  assert.equal(hatching, "rgb(11, 12, 12)");
});
