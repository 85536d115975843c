import assert from "node:assert/strict";
import { after, afterEach, before, test, type TestContext } from "node:test";
import { Editor, until } from "./harness.ts";
import { partners, plan } from "./plan.ts";

// 5,000 lines.
const long = plan + Array.from({ length: 500 }, (_, i) => programme(i)).join("");

let editor: Editor;
before(async () => {
  editor = await Editor.start({
    "plan.stp": plan.replace("lead: council", "lead: counsil"),
    "partners.stp": partners,
    "long/plan.stp": long,
    "long/partners.stp": partners,
    "marked/plan.stp": `\uFEFF${plan.replaceAll("\n", "\r\n")}`,
    "marked/partners.stp": partners,
  });
});
after(() => editor.close());
afterEach((context) => editor.keepPicture((context as TestContext).name));

test("a server that is killed comes back, and nothing that is typed meanwhile is lost", async () => {
  await editor.open("plan.stp");
  await editor.page.locator(".view-line", { hasText: "counsil" }).waitFor();
  await editor.squiggle("error").waitFor({ state: "attached" });
  await editor.goBehind("plan.stp", "Made-up plan");
  const first = editor.servers();
  assert.match(first, /^\d+$/);
  process.kill(Number(first), "SIGKILL");
  await editor.page.keyboard.type(", typed while nobody listened", { delay: 10 });
  await until(() => editor.servers(), (now) => /^\d+$/.test(now) && now !== first);
  await editor.page.keyboard.type(" and after");
  // The server knows the text as it is: what it finds is underlined, and it names the plan as it is now.
  await editor.squiggle("error").waitFor({ state: "attached" });
  await until(
    () => editor.page.locator("#stp\\.stplang\\.stp\\.status, [id*='stp.status']").first().getAttribute("aria-label"),
    (label) => label?.includes("Made-up plan, typed while nobody listened and after") === true,
  );
  await editor.saved("plan.stp", (text) => text.includes('"Made-up plan, typed while nobody listened and after"'));
});

test("fast typing through a plan of 5,000 lines drops no character", async (context) => {
  await editor.open("long/plan.stp");
  await editor.squiggle("error").waitFor({ state: "attached" });
  const words = "// The quick brown fox jumps over the lazy dog 0123456789 times in each of the years of the plan. ";
  for (const line of [20, 1_500, 3_000, 4_500]) {
    await editor.goTo(line, 1);
    await editor.page.keyboard.press("End");
    const start = performance.now();
    await editor.page.keyboard.type(` ${words}`);
    context.diagnostic(`${words.length} keys in ${(performance.now() - start).toFixed(0)} ms`);
  }

  const text = await editor.saved("long/plan.stp", (saved) => saved.split("quick brown fox").length === 5);
  assert.equal(text.split(words.trim()).length - 1, 4);
  // Saving lays the plan out, so blanks do not count. The texts are too long to be shown.
  const bare = (plan: string) => plan.replaceAll(/\s+/g, "");
  assert.ok(bare(text.replaceAll(words.trim(), "")) === bare(long), "the rest of the text is not as it was");
});

test("line ends and the byte order mark of a file stay as they are", async () => {
  await editor.open("marked/plan.stp");
  await editor.squiggle("error").waitFor({ state: "attached" });
  await editor.goBehind("marked/plan.stp", "Made-up");
  await editor.page.keyboard.type("!");
  const text = await editor.saved("marked/plan.stp", (saved) => saved.includes("Made-up!"));
  assert.ok(text.startsWith("\uFEFFplan made_up"));
  assert.equal(text.replaceAll("\r\n", "").includes("\n"), false);
});

test("a single file without a folder is checked", async () => {
  await editor.open("plan.stp", false);
  await editor.squiggle("error").waitFor({ state: "attached" });
});

function programme(i: number): string {
  return `
programme falls_${i} "Falls prevention ${i}" {
  kind:         prevention
  lead:         council
  intervention: "Classes for people at risk of a fall"
  cost:         { 2016/17: £0.01m, 2017/18..2018/19: £0.02m }
  from grant: { 2016/17: £0.01m, 2017/18..2018/19: £0.02m }
  illustrative: yes
}
`;
}
