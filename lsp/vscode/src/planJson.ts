import { Disposable, TextDocument, Uri, window, workspace } from "vscode";
import { LANGUAGE, type PlanAtHand } from "./planAtHand";
import type { Server } from "./server";

/** Writes the plan at hand as JSON beside it, `plan.stp.json` for `plan.stp`, and shows it. */
export async function buildJson(server: Server, plan: PlanAtHand): Promise<void> {
  if (!plan.document) {
    void window.showInformationMessage("Open a plan first: it is built from the file that is shown.");
    return;
  }

  try {
    const file = await write(server, plan.document);
    await window.showTextDocument(file, { preview: false, preserveFocus: false });
  } catch (error) {
    void window.showErrorMessage(`The plan was not built: ${messageOf(error)}.`);
  }
}

/** Writes the JSON of a plan anew whenever one of its files is saved, where `stp.json.keepFresh` is set. */
export function keepJsonFresh(server: Server): Disposable {
  return workspace.onDidSaveTextDocument(async (document) => {
    if (document.languageId !== LANGUAGE || !workspace.getConfiguration("stp", document).get("json.keepFresh")) {
      return;
    }

    try {
      await write(server, document);
    } catch {
      // A plan that does not compile says so itself; the JSON of the last one that did stays.
    }
  });
}

/** Turns on or off that the JSON beside a plan is written anew with each save. */
export async function toggleFreshJson(): Promise<void> {
  const settings = workspace.getConfiguration("stp");
  const isOn = !settings.get<boolean>("json.keepFresh", false);
  await settings.update("json.keepFresh", isOn, !workspace.workspaceFolders);
  void window.showInformationMessage(
    isOn ? "The JSON beside a plan is now written with each save." : "The JSON beside a plan is left as it is.",
  );
}

async function write(server: Server, document: TextDocument): Promise<Uri> {
  const place = server.ofDocument(document);
  const [json, status] = [await server.askOrFail("stp/json", place), await server.ask("stp/status", place)];
  const root = status ? server.converter.asUri(status.uri) : document.uri;
  const file = root.with({ path: `${root.path}.json` });
  await workspace.fs.writeFile(file, new TextEncoder().encode(`${JSON.stringify(json, undefined, 2)}\n`));
  return file;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
