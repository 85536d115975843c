import { commands, Disposable, window, workspace } from "vscode";
import { LANGUAGE } from "./planAtHand";

/** Offers what comes next where Enter begins a line inside `{ }`: in a series that is the next year. */
export function offerNextYear(): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const [change] = contentChanges;
    const editor = window.activeTextEditor;
    if (
      document.languageId === LANGUAGE &&
      editor?.document === document &&
      contentChanges.length === 1 &&
      change &&
      /^\r?\n\s*$/.test(change.text) &&
      /:\s*\{[^{}]*,?\s*$/.test(document.lineAt(change.range.start).text.slice(0, change.range.start.character))
    ) {
      // Where every year is stated there is nothing to offer, and nothing to say of it.
      void commands.executeCommand("editor.action.triggerSuggest", { auto: true });
    }
  });
}
