// Makes the package of one platform: node scripts/package.mjs [linux-x64 | linux-arm64 | win32-x64 | darwin-x64 | darwin-arm64 | portable]
//
// The programs are published for it, or taken from where STP_COMMAND and STP_LANGUAGE_SERVER name them. `portable` brings programs
// that an installed .NET runs, for what no other package is for. Nothing is downloaded but what `dotnet publish` restores.
import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";
import { bundle } from "./build.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const repository = join(root, "..", "..");

// By the editor's name for the platform, .NET's.
const runtimes = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "alpine-x64": "linux-musl-x64",
  "win32-x64": "win-x64",
  "darwin-x64": "osx-x64",
  "darwin-arm64": "osx-arm64",
};

const projects = { stp: "src/StpLang.Cli", "stp-language-server": "lsp/StpLang.LanguageServer" };
const given = { stp: process.env.STP_COMMAND, "stp-language-server": process.env.STP_LANGUAGE_SERVER };

// What the package is made of; what is not named here is not in it.
const parts = ["package.json", "README.md", "CHANGELOG.md", "language-configuration.json", "media", "out", "syntaxes", "walkthrough"];

/** Makes a package and gives its path; the portable one of what is built already, where it is for a test. */
export async function makePackage(target, isForTest = false) {
  if (target !== "portable" && !(target in runtimes)) {
    throw new Error(`no platform ${target}: one of ${Object.keys(runtimes).join(", ")}, portable`);
  }

  await bundle();
  const stage = join(root, "artifacts", target);
  await rm(stage, { recursive: true, force: true });
  await mkdir(join(stage, "server"), { recursive: true });
  for (const part of parts) {
    await cp(join(root, part), join(stage, part), { recursive: true });
  }

  await cp(join(repository, "LICENSE"), join(stage, "LICENSE.txt"));
  await withoutTools(join(stage, "package.json"));
  for (const [name, project] of Object.entries(projects)) {
    await bring(name, project, target, join(stage, "server"), isForTest ? ["-c", "Debug", "--no-build"] : []);
  }

  const packagePath = join(root, "artifacts", `stplang-${target}.vsix`);
  await createVSIX({
    cwd: stage,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    ...(target === "portable" ? {} : { target }),
  });
  return packagePath;
}

async function bring(name, project, target, folder, how) {
  if (given[name] && target !== "portable") {
    await cp(given[name], join(folder, basename(given[name])));
  } else {
    const runtime = target === "portable" ? ["-p:UseAppHost=false", "-p:DebugType=none", "-p:GenerateDocumentationFile=false"] : ["-r", runtimes[target]];
    execFileSync("dotnet", ["publish", join(repository, project), ...how, ...runtime, "-o", folder], { stdio: ["ignore", "ignore", "inherit"] });
  }
}

// What the package is built and tested with is of no use in it.
async function withoutTools(path) {
  const { scripts, devDependencies, private: _, ...rest } = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, `${JSON.stringify(rest, undefined, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await makePackage(process.argv[2] ?? `${process.platform}-${process.arch}`));
}
