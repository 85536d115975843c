// Bundles the extension and its web views into out/.
import { build } from "esbuild";
import { cp, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const repository = join(root, "..", "..");

/** Makes out/ anew. */
export async function bundle() {
  await rm(join(root, "out"), { recursive: true, force: true });
  await mkdir(join(root, "out"), { recursive: true });
  const common = { absWorkingDir: root, bundle: true, minify: true, legalComments: "none", logLevel: "warning" };
  await build({
    ...common,
    entryPoints: ["src/extension.ts"],
    outfile: "out/extension.js",
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    mainFields: ["module", "main"],
  });
  await build({
    ...common,
    entryPoints: ["src/webview/table.ts", "src/webview/preview.ts"],
    outdir: "out",
    platform: "browser",
    format: "iife",
    target: "es2022",
  });
  // What the repository has once is not kept here a second time.
  await cp(join(repository, "docs", "plan.schema.json"), join(root, "out", "plan.schema.json"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundle();
}
