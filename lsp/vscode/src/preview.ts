import { randomBytes } from "node:crypto";
import { Disposable, ExtensionContext, Range, TextDocument, Uri, ViewColumn, Webview, WebviewPanel, window, workspace } from "vscode";
import { exportReport, picturesOf, savePictures } from "./exportReport";
import { LANGUAGE, type PlanAtHand } from "./planAtHand";
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

/** Writes the report that is looked at, else that of the plan at hand. */
export async function exportShown(server: Server, plan: PlanAtHand): Promise<void> {
  await exportReport(server, PlanPreview.active?.document ?? plan.document);
}

class PlanPreview {
  /** The one that is at the front. */
  static active: PlanPreview | undefined;

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
    readonly document: TextDocument,
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
    this.panel.onDidChangeViewState(() => this.note(this.panel.active));
    this.panel.onDidDispose(() => {
      this.note(false);
      this.listeners.forEach((each) => void each.dispose());
    });
    this.panel.webview.html = pageFor(this.panel.webview, context);
  }

  private async take(message: FromPreview): Promise<void> {
    switch (message.kind) {
      case "ready":
        this.known = {};
        return this.refresh();
      case "goTo":
        return this.goTo(message.id);
      // Only a page can make pixels of shapes.
      case "wantPictures": {
        const svg = await picturesOf(this.server, this.document, message.section);
        if (svg) {
          this.post({ kind: "draw", section: message.section, svg });
        }

        return;
      }
      case "drawn":
        return savePictures(this.server, this.document, message.section, message.svg, message.png);
    }
  }

  private note(isActive: boolean): void {
    if (isActive) {
      PlanPreview.active = this;
    } else if (PlanPreview.active === this) {
      PlanPreview.active = undefined;
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

// The colours that the author's theme of high contrast has. Shapes keep their fills, and are told apart by pattern and outline.
const highContrast = `
:root:has(> .vscode-high-contrast) { color-scheme: dark; }
:root:has(> .vscode-high-contrast-light) { color-scheme: light; }
body.vscode-high-contrast { color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); }
.vscode-high-contrast :is(h2, .notice, .held, th, td, .copy) { border-color: var(--vscode-contrastBorder); }
.vscode-high-contrast :is(.notice, .held, thead th, .h1, .h2, .h3, .h4, .o, .copy) { background: none; }
.vscode-high-contrast :is(.subtitle, .o em) { color: inherit; }
.vscode-high-contrast :is(a, .copy) { color: var(--vscode-textLink-foreground); }
.vscode-high-contrast :is(.w, .total .w) { border-color: var(--vscode-contrastActiveBorder); }
.vscode-high-contrast :is(.lit, .o, :focus-visible, :target) { outline-color: var(--vscode-contrastActiveBorder); }
.vscode-high-contrast svg { fill: currentColor; }
.vscode-high-contrast svg text { stroke: var(--vscode-editor-background); }
.vscode-high-contrast svg :is(:not(pattern) > :is(rect, circle), svg > path, line[stroke="#0b0c0c"]) { stroke: currentColor; }`;

// Styles are the server's own; the nonce lets no script of the page run but ours.
function pageFor(webview: Webview, { extensionUri }: ExtensionContext): string {
  const nonce = randomBytes(16).toString("base64");
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, "out", "preview.js"));
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src data:">
<title>Plan preview</title>
<style nonce="${nonce}" id="style"></style>
<style nonce="${nonce}">
.lit { outline: 3px solid #f46a25; }
.copy + .copy { margin-left: .5rem; }
.copy { margin: 0 0 .25rem; padding: .125rem .5rem; border: 1px solid #12436d; background: #fff; color: #12436d; font: inherit; font-size: .875rem; }
${highContrast}
</style>
</head>
<body>
<main id="parts"><p>The plan is being read…</p></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
