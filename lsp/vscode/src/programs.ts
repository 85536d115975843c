import { existsSync } from "node:fs";
import { join } from "node:path";
import { ExtensionContext, workspace } from "vscode";

/** A program and what it is started with. */
export interface Program {
  command: string;
  args: string[];
}

const suffix = process.platform === "win32" ? ".exe" : "";

/** The language server: the one that is set, else the one that the extension brings. */
export function serverProgram(context: ExtensionContext): Program {
  const set = workspace.getConfiguration("stp").get<string>("server.path", "");
  return set.length > 0 ? { command: set, args: [] } : brought(context, "stp-language-server");
}

/** The command `stp` that the extension brings. */
export function stpProgram(context: ExtensionContext): Program {
  return brought(context, "stp");
}

// A native program, or in the portable package one that an installed `dotnet` runs.
function brought(context: ExtensionContext, name: string): Program {
  const native = join(context.extensionPath, "server", name + suffix);
  return existsSync(native)
    ? { command: native, args: [] }
    : { command: "dotnet", args: [join(context.extensionPath, "server", `${name}.dll`)] };
}
