import { env, Uri, window, workspace, type TextDocument } from "vscode";
import type { Server } from "./server";

const types = { html: "Web page", png: "PNG picture", svg: "SVG picture" };

/** Writes the report of a plan where its author wants it: the page that `stp report` writes, of the text as it stands. */
export async function exportReport(server: Server, document: TextDocument | undefined): Promise<void> {
  if (!document) {
    void window.showInformationMessage("Open a plan first: the report is that of the plan that is shown.");
    return;
  }

  const report = await server.ask("stp/report", { ...server.ofDocument(document), pictures: null });
  if (report) {
    await save(await rootOf(server, document), "", { html: () => encode(report.text) });
  }
}

/** The pictures of a section as a file that stands by itself; undefined where it has none. */
export async function picturesOf(server: Server, document: TextDocument, section: string): Promise<string | undefined> {
  return (await server.ask("stp/report", { ...server.ofDocument(document), pictures: section }))?.text;
}

/** Writes the pictures of a section where the author wants them, as pixels or as shapes. */
export async function savePictures(server: Server, document: TextDocument, section: string, svg: string, png: string): Promise<void> {
  await save(await rootOf(server, document), `-${section}`, { png: () => Buffer.from(png, "base64"), svg: () => encode(svg) });
}

async function rootOf(server: Server, document: TextDocument): Promise<Uri> {
  const status = await server.ask("stp/status", server.ofDocument(document));
  return status ? server.converter.asUri(status.uri) : document.uri;
}

// The name says in which form; the first is what is offered.
async function save(plan: Uri, suffix: string, forms: Partial<Record<keyof typeof types, () => Uint8Array>>): Promise<void> {
  const known = Object.keys(forms) as (keyof typeof types)[];
  const file = await window.showSaveDialog({
    defaultUri: plan.with({ path: `${plan.path.replace(/\.stp$/, "")}${suffix}.${known[0]}` }),
    filters: Object.fromEntries(known.map((each) => [types[each], [each]])),
    title: "Export",
  });
  if (!file) {
    return;
  }

  const form = known.find((each) => file.path.toLowerCase().endsWith(`.${each}`)) ?? known[0];
  try {
    await workspace.fs.writeFile(file, forms[form!]!());
  } catch (error) {
    void window.showErrorMessage(`${workspace.asRelativePath(file)} was not written: ${error instanceof Error ? error.message : String(error)}.`);
    return;
  }

  if (await window.showInformationMessage(`${workspace.asRelativePath(file)} is written.`, "Open")) {
    void env.openExternal(file);
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
