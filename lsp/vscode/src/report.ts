import { release } from "node:os";
import { ExtensionContext, extensions, languages, version, window, workspace } from "vscode";
import type { Server } from "./server";

/** Collects what helps to find a fault, and nothing of any plan: versions, settings, the number of findings by rule. */
export async function collectReport(context: ExtensionContext, server: Server): Promise<void> {
  const lines = [
    "# Report on StpLang",
    "",
    "What went wrong, and what did you do just before?",
    "",
    "",
    "## Versions",
    "",
    `- extension: ${String(context.extension.packageJSON.version)}`,
    `- language server: ${server.version}`,
    `- editor: ${version}`,
    `- system: ${process.platform} ${process.arch} ${release()}, Node ${process.version}`,
    `- other extensions: ${otherExtensions(context)}`,
    "",
    "## Settings that are not as they come",
    "",
    ...settings(context),
    "",
    "## Findings by rule",
    "",
    ...findings(),
    "",
    "## Starts and faults of the language server",
    "",
    ...server.events.map((event) => `- ${event}`),
    "",
  ];
  const report = await workspace.openTextDocument({ language: "markdown", content: lines.join("\n") });
  await window.showTextDocument(report);
}

function otherExtensions(context: ExtensionContext): string {
  const others = extensions.all.filter(({ id, packageJSON }) => id !== context.extension.id && !packageJSON.isBuiltin);
  return others.length === 0 ? "none" : others.map(({ id }) => id).join(", ");
}

// Whether a setting is changed, not to what: a path may say whose plan it is.
function settings(context: ExtensionContext): string[] {
  const known = Object.keys(context.extension.packageJSON.contributes.configuration.properties as object);
  const changed = known.filter((name) => {
    const found = workspace.getConfiguration().inspect(name);
    return found?.globalValue !== undefined || found?.workspaceValue !== undefined || found?.workspaceFolderValue !== undefined;
  });
  return changed.length === 0 ? ["none"] : changed.map((name) => `- ${name}`);
}

function findings(): string[] {
  const counts = new Map<string, number>();
  for (const [, found] of languages.getDiagnostics()) {
    for (const { source, code } of found) {
      if (source === "stp") {
        const id = String(typeof code === "object" ? code.value : code);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
  }

  return counts.size === 0 ? ["none"] : [...counts].sort().map(([id, count]) => `- ${id}: ${count}`);
}
