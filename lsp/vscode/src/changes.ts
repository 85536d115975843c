import { CodeAction, CodeActionKind, commands, Range, TextEdit, Uri, window, workspace, WorkspaceEdit } from "vscode";
import type { PlanAtHand } from "./planAtHand";

/** Lays out every plan file of the folders that are open, and says how many were changed. */
export async function formatAll(): Promise<void> {
  const changes = new WorkspaceEdit();
  for (const file of await workspace.findFiles("**/*.stp")) {
    await workspace.openTextDocument(file);
    const edits = await commands.executeCommand<TextEdit[] | undefined>("vscode.executeFormatDocumentProvider", file, {
      tabSize: 2,
      insertSpaces: true,
    });
    if (edits && edits.length > 0) {
      changes.set(file, edits);
    }
  }

  const changed = changes.entries().map(([file]) => file);
  await workspace.applyEdit(changes);
  await saveAll(changed);
  void window.showInformationMessage(
    changed.length === 0 ? "Every plan was laid out already." : `Laid out ${filesOf(changed.length)}.`,
  );
}

/** Makes every change that can be meant one way only, in the plan at hand. */
export async function fixAll(plan: PlanAtHand): Promise<void> {
  const { document } = plan;
  if (!document) {
    return;
  }

  const whole = new Range(0, 0, document.lineCount, 0);
  const actions = await commands.executeCommand<CodeAction[] | undefined>(
    "vscode.executeCodeActionProvider",
    document.uri,
    whole,
    CodeActionKind.SourceFixAll.value,
    1,
  );
  const edit = actions?.find(({ edit }) => edit)?.edit;
  if (edit && (await workspace.applyEdit(edit))) {
    void window.showInformationMessage("Made every change that can be meant one way only. Undo takes them back.");
  } else {
    void window.showInformationMessage("There is no finding that can be mended without asking you.");
  }
}

async function saveAll(files: Uri[]): Promise<void> {
  for (const file of files) {
    await (await workspace.openTextDocument(file)).save();
  }
}

function filesOf(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}
