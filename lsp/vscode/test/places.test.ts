import assert from "node:assert/strict";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Editor } from "./harness.ts";
import { partners, plan } from "./plan.ts";

const wrong = plan.replace("lead: council", "lead: counsil");

test("nothing else need be installed: no program is found on the path", async () => {
  await withEditor(
    async (editor) => {
      await editor.open("plan.stp");
      await editor.squiggle("error").waitFor({ state: "attached" });
    },
    {},
    { HOME: process.env["HOME"] ?? "", PATH: "" },
  );
});

test("a plan is checked without a folder around it", async () => {
  await withEditor(async (editor) => {
    await editor.open("plan.stp", false);
    await editor.squiggle("error").waitFor({ state: "attached" });
  });
});

test("a plan in a folder that must not be written is checked, and nothing is written", async () => {
  await withEditor(async (editor) => {
    chmodSync(join(editor.workspace, "plan.stp"), 0o444);
    chmodSync(editor.workspace, 0o555);
    try {
      await editor.open("plan.stp");
      await editor.squiggle("error").waitFor({ state: "attached" });
      assert.equal(editor.read("plan.stp"), wrong);
    } finally {
      chmodSync(editor.workspace, 0o755);
    }
  });
});

test("a plan in a folder that is not trusted is checked, and the folder's settings start no program", async () => {
  await withEditor(
    async (editor) => {
      await editor.open("plan.stp");
      await editor.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
      await editor.squiggle("error").waitFor({ state: "attached" });
      await editor.keepPicture("restricted");
    },
    { ".vscode/settings.json": JSON.stringify({ "stp.server.path": "/bin/false", "stp.registers": ["secret.csv"] }) },
    undefined,
    { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never" },
  );
});

test("plans of several folders are checked, each by itself", async () => {
  const folders = JSON.stringify({ folders: [{ path: "north" }, { path: "south" }] });
  await withEditor(
    async (editor) => {
      await editor.openWorkspace("all.code-workspace", "south/plan.stp");
      await editor.squiggle("error").waitFor({ state: "attached" });
      await editor.page.keyboard.press("Control+Shift+m");
      await editor.page.locator(".viewpane-filter input").fill("counsil");
      await editor.page.locator(".markers-panel .monaco-list-row", { hasText: "no partner called" }).first().waitFor();
    },
    { "all.code-workspace": folders, "north/plan.stp": plan, "north/partners.stp": partners, "south/plan.stp": wrong, "south/partners.stp": partners },
  );
});

for (const theme of ["Default High Contrast", "Default High Contrast Light"]) {
  test(`what is wrong can be told in ${theme}`, async () => {
    await withEditor(
      async (editor) => {
        await editor.open("plan.stp");
        await editor.squiggle("error").waitFor({ state: "attached" });
        await editor.page.locator(".statusbar-item", { hasText: /% funded/ }).waitFor();
        await editor.keepPicture(theme);
      },
      undefined,
      undefined,
      { "workbench.colorTheme": theme, "window.autoDetectColorScheme": false },
    );
  });
}

async function withEditor(
  run: (editor: Editor) => Promise<void>,
  files: Record<string, string> = {},
  environment?: NodeJS.ProcessEnv,
  settings: Record<string, unknown> = {},
): Promise<void> {
  const editor = await Editor.start({ "plan.stp": wrong, "partners.stp": partners, ...files }, settings, environment);
  try {
    await run(editor);
  } finally {
    await editor.close();
  }
}
