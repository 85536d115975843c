import { commands, TreeItem } from "vscode";

/** Shows a finding of the view and what can be done about it there: to accept it with a reason is among that. */
export async function acceptFinding(item: TreeItem): Promise<void> {
  if (item.command) {
    await commands.executeCommand(item.command.command, ...(item.command.arguments ?? []));
    await commands.executeCommand("editor.action.quickFix");
  }
}
