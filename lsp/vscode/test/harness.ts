// The real editor with the package installed, driven through Chromium as a person would drive it.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium, type Browser, type Frame, type Locator, type Page } from "playwright-core";
// @ts-expect-error a script without types
import { node, vscode } from "./set-up.mjs";

const place = process.env["STP_TEST_PLACE"] ?? "";
const extensions = process.env["STP_TEST_EXTENSIONS"] ?? "";
export const examples = join(import.meta.dirname, "..", "..", "..", "examples");

const settings = {
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.editor.empty.hint": "hidden",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "editor.minimap.enabled": false,
};

/** Keys that hold on this system. */
export const keys = { quickFix: "Control+.", palette: "F1", save: "Control+s", undo: "Control+z" };

/** A running editor server with a workspace of its own, and a browser that shows it. */
export class Editor {
  readonly workspace: string;
  private readonly server: ChildProcess;
  private readonly address: string;
  private readonly browser: Browser;
  page!: Page;

  private constructor(workspace: string, server: ChildProcess, address: string, browser: Browser) {
    this.workspace = workspace;
    this.server = server;
    this.address = address;
    this.browser = browser;
  }

  /** Starts an editor on files, each given by its text. With trust enabled in the settings, the workspace is not trusted. */
  static async start(files: Record<string, string> = {}, more: Record<string, unknown> = {}, environment: NodeJS.ProcessEnv = process.env) {
    const trustsAll = more["security.workspace.trust.enabled"] !== true;
    const folder = mkdtempSync(join(place, "£ "));
    const workspace = join(folder, "my plans");
    mkdirSync(workspace);
    const data = join(folder, "data");
    write(join(data, "data", "Machine", "settings.json"), JSON.stringify({ ...settings, ...more }));
    for (const [name, text] of Object.entries(files)) {
      write(join(workspace, name), text);
    }

    const server = spawn(
      node,
      [
        join(vscode, "out", "server-main.js"),
        ...["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--accept-server-license-terms"],
        ...["--enable-smoke-test-driver", "--disable-telemetry", ...(trustsAll ? ["--disable-workspace-trust"] : [])],
        ...["--server-data-dir", data, "--extensions-dir", extensions],
      ],
      { stdio: ["ignore", "pipe", "pipe"], env: environment },
    );
    const port = await new Promise<string>((resolve, reject) => {
      let said = "";
      const read = (chunk: Buffer) => {
        said += String(chunk);
        const found = /listening on (\d+)/.exec(said);
        if (found?.[1]) {
          resolve(found[1]);
        }
      };
      server.stdout?.on("data", read);
      server.stderr?.on("data", read);
      server.on("exit", () => reject(new Error(said)));
    });
    const browser = await chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
      ],
    });
    return new Editor(workspace, server, `127.0.0.1:${port}`, browser);
  }

  /** Shows a file in a new page, and waits until the editor stands. */
  async open(file: string, folder = true): Promise<Page> {
    return this.show(file, folder ? { folder: this.workspace } : { ew: "true" });
  }

  /** Shows a file in a new page with the folders of a workspace. */
  async openWorkspace(workspace: string, file: string): Promise<Page> {
    return this.show(file, { workspace: join(this.workspace, workspace) });
  }

  private async show(file: string, around: Record<string, string>): Promise<Page> {
    await this.page?.close();
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ["clipboard-read", "clipboard-write"] });
    this.page = await context.newPage();
    const payload = [["openFile", `vscode-remote://${this.address}${encodeURI(join(this.workspace, file))}`]];
    const parts = new URLSearchParams({ payload: JSON.stringify(payload), ...around });
    await this.page.goto(`http://${this.address}/?${parts}`);
    await this.page.locator(".monaco-editor .view-line").first().waitFor();
    return this.page;
  }

  /** What a file holds on disk. */
  read(file: string): string {
    return readFileSync(join(this.workspace, file), "utf8");
  }

  /** Writes a file to disk. */
  write(file: string, text: string): void {
    write(join(this.workspace, file), text);
  }

  /** Runs a command of the palette. */
  async run(command: string): Promise<void> {
    const input = this.page.locator(".quick-input-widget input");
    await this.press(input, keys.palette);
    await input.fill(`>${command}`);
    await this.page.locator(`.quick-input-list [aria-label*="${command}"]`).first().waitFor();
    await this.page.keyboard.press("Enter");
  }

  /** Presses keys until what they ask for is shown: an editor that is busy may answer that there is nothing. */
  async press(shown: Locator, ...pressed: string[]): Promise<void> {
    await until(async () => {
      for (const key of pressed) {
        await this.page.keyboard.press(key);
      }

      return shown.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
    }, Boolean);
  }

  /** Puts the caret in front of a column of a line, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press("Control+g");
    const input = this.page.locator(".quick-input-widget input");
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
    await input.waitFor({ state: "hidden" });
  }

  /** Puts the caret behind the first occurrence of words in a file as it was written. */
  async goBehind(file: string, words: string): Promise<void> {
    // A byte order mark is in no column.
    const text = this.read(file).replace(/^\uFEFF/, "");
    if (!text.includes(words)) {
      throw new Error(`${file} has no "${words}"`);
    }

    const before = text.split(words)[0] + words;
    const lines = before.split("\n");
    await this.goTo(lines.length, (lines.at(-1)?.length ?? 0) + 1);
  }

  /** Saves until a file on disk is as expected. */
  async saved(file: string, fits: (text: string) => boolean): Promise<string> {
    return until(async () => {
      await this.page.keyboard.press(keys.save);
      await pause(250);
      return this.read(file);
    }, fits);
  }

  /** The command `stp` of the package, run on a file: its exit code and what it said. */
  stp(...words: string[]): { status: number | null; stdout: string } {
    const server = join(extensions, readdirSync(extensions).find((name) => name.startsWith("stplang.")) ?? "", "server");
    const native = join(server, "stp");
    const [command, ...before] = existsSync(native) ? [native] : ["dotnet", join(server, "stp.dll")];
    return spawnSync(command ?? "", [...before, ...words], { cwd: this.workspace, encoding: "utf8" });
  }

  squiggle(kind: "error" | "warning"): Locator {
    return this.page.locator(`.squiggly-${kind}`).first();
  }

  /** The ids of the processes of language servers that run for the tests. */
  servers(): string {
    return spawnSync("pgrep", ["-f", `${place}.*stp-language-server`], { encoding: "utf8" }).stdout.trim();
  }

  /** The page of a web view, once an element of it is there. */
  async webview(selector: string): Promise<Frame> {
    return until(
      () => findFrame(this.page, selector),
      (frame) => frame !== undefined,
    ) as Promise<Frame>;
  }

  /** Keeps a picture of what is shown, where STP_TEST_PICTURES names a folder for them. */
  async keepPicture(name: string): Promise<void> {
    const folder = process.env["STP_TEST_PICTURES"];
    if (folder) {
      await this.page.screenshot({ path: join(folder, `${name.replace(/\W+/g, "-")}.png`) });
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    const ended = new Promise((resolve) => this.server.once("exit", resolve));
    this.server.kill();
    await ended;
  }
}

async function findFrame(page: Page, selector: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame() && (await frame.locator(selector).count().catch(() => 0)) > 0) {
      return frame;
    }
  }

  return undefined;
}

/** Waits until something is as expected. */
export async function until<T>(read: () => T | Promise<T>, fits: (value: T) => boolean, limit = 30_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await read();
    if (fits(value)) {
      return value;
    }

    if (Date.now() > end) {
      throw new Error(`still ${String(value).slice(0, 2_000)}`);
    }

    await pause(25);
  }
}

/** What axe finds in the page of a web view. */
export async function violations(view: Frame): Promise<unknown> {
  const axe = readFileSync(join(import.meta.dirname, "..", "node_modules", "axe-core", "axe.min.js"), "utf8");
  // The page allows no script but its own, so this one comes past it.
  return view.evaluate(`(async () => { ${axe}; return (await axe.run()).violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")); })()`);
}

/** Copies an example into a folder. */
export function copyExample(name: string, to: string): void {
  cpSync(join(examples, name), to, { recursive: true });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
