import { Disposable, Event, EventEmitter, languages, TextDocument, TextEditor, window, workspace } from "vscode";
import type { Server } from "./server";

export const LANGUAGE = "stp";

/** The plan that is worked on: that of the editor at the front, or of the last one that showed a plan. */
export class PlanAtHand implements Disposable {
  // Less often than keys come, more often than anyone looks.
  private static readonly pause = 250;

  private readonly changed = new EventEmitter<void>();
  private readonly listeners: Disposable[];
  private timer: NodeJS.Timeout | undefined;
  private shown: TextDocument | undefined;

  /** It stands otherwise than before, or another one is at hand. */
  readonly onDidChange: Event<void> = this.changed.event;

  constructor(server: Server) {
    this.take(window.activeTextEditor);
    this.listeners = [
      this.changed,
      server.onDidStart(() => this.changed.fire()),
      window.onDidChangeActiveTextEditor((editor) => {
        this.take(editor);
        this.changed.fire();
      }),
      workspace.onDidChangeTextDocument(({ document }) => this.note(document)),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.shown) {
          this.shown = undefined;
          this.note(document);
        }
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.path.endsWith(".stp"))) {
          this.schedule();
        }
      }),
    ];
  }

  /** A document of it; undefined where none is open. */
  get document(): TextDocument | undefined {
    return this.shown;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.forEach((each) => void each.dispose());
  }

  private take(editor: TextEditor | undefined): void {
    if (editor?.document.languageId === LANGUAGE) {
      this.shown = editor.document;
    }
  }

  private note(document: TextDocument): void {
    if (document.languageId === LANGUAGE) {
      this.schedule();
    }
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.changed.fire(), PlanAtHand.pause);
  }
}
