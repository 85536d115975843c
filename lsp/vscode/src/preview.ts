import { randomBytes } from "node:crypto";
import { Disposable, ExtensionContext, Range, TextDocument, Uri, ViewColumn, Webview, WebviewPanel, window, workspace } from "vscode";
import { LANGUAGE } from "./planAtHand";
import type { FromPreview, ToPreview } from "./previewMessages";
import type { PreviewPlace } from "./requests";
import type { Server } from "./server";

/** Shows the report of the plan at hand beside its text, and keeps up with what is typed. */
export function openPreview(context: ExtensionContext, server: Server): void {
  const document = window.activeTextEditor?.document;
  if (document?.languageId === LANGUAGE) {
    new PlanPreview(context, server, document);
  }
}

class PlanPreview {
  private readonly panel: WebviewPanel;
  private readonly listeners: Disposable[];
  private known: Record<string, string> = {};
  private knownPlaces: string | null = null;
  private places: PreviewPlace[] = [];
  private isAsking = false;
  private isStale = false;

  constructor(
    context: ExtensionContext,
    private readonly server: Server,
    private readonly document: TextDocument,
  ) {
    this.panel = window.createWebviewPanel(
      "stp.preview",
      "Plan",
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [Uri.joinPath(context.extensionUri, "out")], retainContextWhenHidden: true, enableFindWidget: true },
    );
    this.listeners = [
      // Any file may be one of the plan's.
      workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
        if (changed.languageId === LANGUAGE && contentChanges.length > 0) {
          void this.refresh();
        }
      }),
      window.onDidChangeTextEditorSelection(() => this.light()),
      server.onDidStart(() => void this.refresh()),
      this.panel.webview.onDidReceiveMessage((message: FromPreview) => void this.take(message)),
    ];
    this.panel.onDidDispose(() => this.listeners.forEach((each) => void each.dispose()));
    this.panel.webview.html = pageFor(this.panel.webview, context);
  }

  private async take(message: FromPreview): Promise<void> {
    if (message.kind === "ready") {
      this.known = {};
      await this.refresh();
    } else {
      await this.goTo(message.id);
    }
  }

  // One request at a time: what is typed meanwhile is asked for by the next.
  private async refresh(): Promise<void> {
    this.isStale = true;
    if (this.isAsking) {
      return;
    }

    this.isAsking = true;
    try {
      while (this.isStale) {
        this.isStale = false;
        await this.ask();
      }
    } finally {
      this.isAsking = false;
    }
  }

  private async ask(): Promise<void> {
    const preview = await this.server.ask("stp/preview", { ...this.server.ofDocument(this.document), known: this.known, knownPlaces: this.knownPlaces });
    if (!preview) {
      return;
    }

    this.panel.title = `Plan: ${preview.plan}`;
    this.known = Object.fromEntries(preview.parts.map(({ id, stamp }) => [id, stamp]));
    this.knownPlaces = preview.placesStamp;
    this.places = preview.places ?? this.places;
    this.post({ kind: "parts", style: preview.style, parts: preview.parts });
    this.light();
  }

  private async goTo(id: string): Promise<void> {
    const place = this.places.find((each) => each.id === id);
    if (place) {
      const { uri, range } = this.placeOf(place);
      const editor = await window.showTextDocument(uri, { viewColumn: ViewColumn.One, selection: new Range(range.start, range.start) });
      editor.revealRange(range);
    }
  }

  private light(): void {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE) {
      return;
    }

    const uri = editor.document.uri.toString();
    const lit = this.places
      .map((place) => ({ id: place.id, ...this.placeOf(place) }))
      .find((place) => place.uri.toString() === uri && place.range.contains(editor.selection.active));
    this.post({ kind: "lit", id: lit?.id ?? null });
  }

  private placeOf({ uri, range }: PreviewPlace): { uri: Uri; range: Range } {
    return { uri: this.server.converter.asUri(uri), range: this.server.converter.asRange(range) };
  }

  private post(message: ToPreview): void {
    void this.panel.webview.postMessage(message);
  }
}

// Styles are the server's own; the nonce lets no script of the page run but ours.
function pageFor(webview: Webview, { extensionUri }: ExtensionContext): string {
  const nonce = randomBytes(16).toString("base64");
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, "out", "preview.js"));
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>Plan preview</title>
<style nonce="${nonce}" id="style"></style>
<style nonce="${nonce}">
.lit { outline: 3px solid #f46a25; }
.copy { margin: 0 0 .25rem; padding: .125rem .5rem; border: 1px solid #12436d; background: #fff; color: #12436d; font: inherit; font-size: .875rem; }
</style>
</head>
<body>
<main id="parts"><p>The plan is being read…</p></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
