import { Uri, window, workspace } from "vscode";
import type { Server } from "./server";

/** Asks for the footprint by its name and writes a first plan for it, which compiles, with its partners. */
export async function newPlan(server: Server): Promise<void> {
  const footprints = await server.ask("stp/footprints", {});
  if (!footprints) {
    return;
  }

  const chosen = await window.showQuickPick(
    footprints.map(({ code, name }) => ({ label: name, description: code, code })),
    { title: "New plan", placeHolder: "Which footprint is it for?", matchOnDescription: true },
  );
  if (!chosen) {
    return;
  }

  const name = nameOf(chosen.label);
  const plan = await server.ask("stp/newPlan", { name: `${name}_stp`, footprint: chosen.code });
  if (!plan) {
    return;
  }

  const folder = await folderFor(name);
  if (folder) {
    const file = Uri.joinPath(folder, "plan.stp");
    await workspace.fs.writeFile(file, new TextEncoder().encode(plan.text));
    await window.showTextDocument(file);
  }
}

// A folder of its own in the workspace; without one the author says where.
async function folderFor(name: string): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const parent =
    folders.length === 1
      ? folders[0]?.uri
      : folders.length > 1
        ? (await window.showWorkspaceFolderPick({ placeHolder: "Where is it to be written?" }))?.uri
        : (
            await window.showOpenDialog({
              title: "Where is the plan to be written?",
              canSelectFolders: true,
              canSelectFiles: false,
            })
          )?.[0];
  if (!parent) {
    return undefined;
  }

  const base = name.replaceAll("_", "-");
  for (let number = 1; ; number++) {
    const folder = Uri.joinPath(parent, number === 1 ? base : `${base}-${number}`);
    if (!(await exists(folder))) {
      return folder;
    }
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function nameOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}
