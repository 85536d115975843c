import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, test, type TestContext } from "node:test";
import type { Frame } from "playwright-core";
import { Editor, until, violations } from "./harness.ts";
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

test("the page is exported as the command writes it", async () => {
  await editor.run("StpLang: Export Report");
  await takeOffered("plan.html");
  editor.stp("report", "plan.stp", "-o", "of-the-command.html");
  assert.equal(await written("plan.html", "</html>"), editor.read("of-the-command.html"));
});

test("a picture is saved as pixels", async () => {
  await preview.locator("#part-programmes").getByRole("button", { name: "Save picture" }).click();
  await takeOffered("plan-programmes.png");
  const file = join(editor.workspace, "plan-programmes.png");
  const png = await until(() => (existsSync(file) ? readFileSync(file) : Buffer.of()), (bytes) => bytes.includes("IEND"));
  const drawn = await preview.evaluate(`(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${png.toString("base64")}";
    await image.decode();
    const paper = new OffscreenCanvas(image.width, image.height).getContext("2d");
    paper.drawImage(image, 0, 0);
    const pixels = new Uint32Array(paper.getImageData(0, 0, image.width, image.height).data.buffer);
    // #12436d, the bars, and white, what is around them.
    return { width: image.width, bars: pixels.includes(0xff6d4312), paper: pixels.includes(0xffffffff) };
  })()`);
  assert.deepEqual(drawn, { width: 1440, bars: true, paper: true });
});

test("a picture is saved as shapes", async () => {
  await preview.locator("#part-programmes").getByRole("button", { name: "Save picture" }).click();
  await takeOffered("plan-programmes.svg");
  editor.stp("report", "plan.stp", "--svg", "programmes", "-o", "of-the-command.svg");
  assert.equal(await written("plan-programmes.svg", "</svg>\n</svg>"), editor.read("of-the-command.svg"));
});

test("a figure follows what is typed", async () => {
  await editor.page.locator(".monaco-editor .view-line").first().click();
  await editor.goBehind("plan.stp", "2018/19: £3m");
  await editor.page.keyboard.type(" + £4m");
  await until(() => preview.locator("#programmes-table").innerText(), (text) => text.includes("£7m"));
});

test("what the caret is in is outlined", async () => {
  await preview.locator("tr.lit").first().waitFor({ state: "attached" });
});

test("what is half-typed is marked where it is shown, until it is whole", async () => {
  await editor.page.keyboard.type(" + ");
  await preview.locator("#programmes-table em").filter({ hasText: "as it last was" }).waitFor();
  await preview.locator("#part-programmes .held").waitFor();
  assert.match(await preview.locator("#programmes-table").innerText(), /£7m/);
  await editor.keepPicture("half-typed");
  assert.deepEqual(await violations(preview), []);
  await editor.page.keyboard.type("£1m");
  await until(() => preview.locator("#programmes-table").innerText(), (text) => text.includes("£8m") && !text.includes("as it last was"));
});

test("axe finds nothing in the page", async () => {
  assert.deepEqual(await violations(preview), []);
});

// The name is typed where the editor asks for it.
async function takeOffered(name: string): Promise<void> {
  const input = editor.page.locator(".quick-input-widget input");
  await until(() => input.inputValue(), (value) => /plan(-programmes)?\.(html|png)$/.test(value));
  await input.fill(join(editor.workspace, name));
  await editor.page.keyboard.press("Enter");
  await input.waitFor({ state: "hidden" });
}

async function written(name: string, end: string): Promise<string> {
  return until(
    () => (existsSync(join(editor.workspace, name)) ? editor.read(name) : ""),
    (text) => text.includes(end),
  );
}
