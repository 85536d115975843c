// Packages the extension and tests the package in the real editor. STP_COMMAND and STP_LANGUAGE_SERVER name native programs to package;
// without them the portable package is tested.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, node, setUp, vscode } from "./set-up.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
if (process.platform !== "linux" || process.arch !== "x64" || !chromium) {
  console.log("skipped: the tests in the editor need Linux on x64 and Chromium (on Debian `apt-get install chromium`)");
  process.exit(0);
}

setUp();
const { makePackage } = await import("../scripts/package.mjs");
const isNative = process.env.STP_COMMAND !== undefined && process.env.STP_LANGUAGE_SERVER !== undefined;
const vsix = await makePackage(isNative ? "linux-x64" : "portable", true);
// With a blank and a pound sign, as folders of planners have them.
const place = mkdtempSync(join(tmpdir(), "plans for £ "));
try {
  const extensions = join(place, "extensions");
  execFileSync(
    node,
    [
      join(vscode, "out", "server-main.js"),
      "--accept-server-license-terms",
      ...["--server-data-dir", join(place, "installing")],
      ...["--extensions-dir", extensions],
      ...["--install-extension", vsix],
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const wanted = process.argv[2] ?? "";
  const tests = readdirSync(folder)
    .filter((file) => (wanted === "pictures" ? file === "pictures.ts" : file.endsWith(".test.ts") && file.includes(wanted)))
    .map((file) => join(folder, file));
  const passes = (test) =>
    spawnSync(node, ["--test", "--test-reporter=spec", test], {
      stdio: "inherit",
      env: { ...process.env, STP_TEST_PLACE: place, STP_TEST_EXTENSIONS: extensions, STP_TEST_VSIX: vsix, CHROMIUM: chromium },
    }).status === 0;
  // An editor on a busy machine may be too late for a test: what does not pass is tried once more, and it is said.
  for (const test of tests) {
    if (!passes(test)) {
      console.log(`${test}: once more`);
      if (!passes(test)) {
        process.exitCode = 1;
      }
    }
  }
} finally {
  if (existsSync(place)) {
    rmSync(place, { recursive: true, force: true });
  }
}
