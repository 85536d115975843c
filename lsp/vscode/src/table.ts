import { randomBytes } from "node:crypto";
import {
  Disposable,
  ExtensionContext,
  Position,
  TextDocument,
  TextDocumentContentChangeEvent,
  Uri,
  ViewColumn,
  Webview,
  WebviewPanel,
  window,
  workspace,
} from "vscode";
import { LANGUAGE } from "./planAtHand";
import type { CellText } from "./requests";
import type { Server } from "./server";
import type { FromTable, ToTable } from "./tableMessages";

/** Shows the figures by year of the declaration at the caret as a grid that writes them back. */
export async function editAsTable(context: ExtensionContext, server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || editor.document.languageId !== LANGUAGE) {
    return;
  }

  const table = await server.ask("stp/table", server.ofPlace(editor.document, editor.selection.active));
  if (table) {
    const anchor = editor.document.offsetAt(server.converter.asPosition(table.position));
    new FigureTable(context, server, editor.document, anchor);
  } else {
    void window.showInformationMessage("There are no figures by year here: put the caret into a budget, a programme or the gap.");
  }
}

class FigureTable {
  private readonly panel: WebviewPanel;
  private readonly listeners: Disposable[];
  private asked = 0;

  constructor(
    context: ExtensionContext,
    private readonly server: Server,
    private readonly document: TextDocument,
    private anchor: number,
  ) {
    const folder = Uri.joinPath(context.extensionUri, "out");
    this.panel = window.createWebviewPanel(
      "stp.table",
      "Figures",
      { viewColumn: ViewColumn.Beside, preserveFocus: false },
      { enableScripts: true, localResourceRoots: [folder, Uri.joinPath(context.extensionUri, "media")], retainContextWhenHidden: true },
    );
    this.listeners = [
      workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
        if (changed === this.document && contentChanges.length > 0) {
          this.anchor = contentChanges.reduce(moved, this.anchor);
          void this.refresh();
        }
      }),
      workspace.onDidCloseTextDocument((closed) => {
        if (closed === this.document) {
          this.panel.dispose();
        }
      }),
      server.onDidStart(() => void this.refresh()),
      this.panel.webview.onDidReceiveMessage((message: FromTable) => void this.take(message)),
    ];
    this.panel.onDidDispose(() => this.listeners.forEach((each) => void each.dispose()));
    this.panel.webview.html = pageFor(this.panel.webview, context);
  }

  private async take(message: FromTable): Promise<void> {
    if (message.kind === "ready") {
      await this.refresh();
    } else {
      await this.write(message.row, message.cells);
    }
  }

  private async refresh(): Promise<void> {
    const turn = ++this.asked;
    const table = await this.server.ask("stp/table", this.place);
    if (turn !== this.asked) {
      return;
    }

    this.panel.title = table ? `Figures: ${table.title}` : "Figures";
    this.post(table ? { kind: "table", table } : { kind: "gone" });
  }

  private async write(row: number, cells: CellText[]): Promise<void> {
    const { version } = this.document;
    const answer = await this.server.ask("stp/editTable", { ...this.place, row, cells });
    if (!answer || answer.problems.length > 0) {
      const problems = answer?.problems ?? cells.map(({ year }) => ({ year, message: "it could not be written just now; try again" }));
      this.post({ kind: "refused", row, cells, problems });
      return;
    }

    // Worked out of another text than stands there now, it is worked out again.
    if (this.document.version !== version) {
      await this.write(row, cells);
    } else if (!answer.edit || !(await workspace.applyEdit(await this.server.converter.asWorkspaceEdit(answer.edit)))) {
      await this.refresh();
    }
  }

  private get place() {
    return this.server.ofPlace(this.document, this.position);
  }

  private get position(): Position {
    return this.document.positionAt(this.anchor);
  }

  private post(message: ToTable): void {
    void this.panel.webview.postMessage(message);
  }
}

// Where a place is after a change.
function moved(anchor: number, { rangeOffset, rangeLength, text }: TextDocumentContentChangeEvent): number {
  return rangeOffset + rangeLength <= anchor ? anchor + text.length - rangeLength : anchor;
}

function pageFor(webview: Webview, { extensionUri }: ExtensionContext): string {
  const nonce = randomBytes(16).toString("base64");
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, "out", "table.js"));
  const style = webview.asWebviewUri(Uri.joinPath(extensionUri, "media", "table.css"));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<title>Figures by year</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main>
<h1 id="title">Figures by year</h1>
<p id="help">Type or paste a figure or a row from a spreadsheet. Enter or Tab writes it into the plan, Escape takes it back.</p>
<div id="grid"></div>
<p id="message" role="status" aria-live="polite"></p>
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
