import { Diagnostic, languages, TextDocument, TextDocumentContentProvider, Uri, window, workspace, commands } from "vscode";
import type { Disposable } from "vscode";
import type { Server } from "./server";

const SCHEME = "stp-rule";

/** Shows the page of the rule that speaks up under the caret; without one, of a rule that is asked for. */
export async function explainRule(server: Server): Promise<void> {
  const rule = ruleUnderCaret() ?? (await window.showInputBox({ title: "Explain a rule", prompt: "Its number or its name: STP2005" }));
  if (!rule) {
    return;
  }

  const page = await server.ask("stp/explain", { rule });
  if (page) {
    await commands.executeCommand("markdown.showPreviewToSide", Uri.from({ scheme: SCHEME, path: `/${page.id}.md` }));
  } else {
    void window.showInformationMessage(`There is no rule \`${rule}\`.`);
  }
}

/** Holds the pages of rules, which are in no file. */
export function serveRulePages(server: Server): Disposable {
  const pages: TextDocumentContentProvider = {
    provideTextDocumentContent: async ({ path }) => {
      const page = await server.ask("stp/explain", { rule: path.slice(1, -".md".length) });
      return page?.page ?? "";
    },
  };
  return workspace.registerTextDocumentContentProvider(SCHEME, pages);
}

function ruleUnderCaret(): string | undefined {
  const editor = window.activeTextEditor;
  return editor && nearest(editor.document, editor.selection.active.line, editor.document.offsetAt(editor.selection.active));
}

// What is found where the caret is, else in its line.
function nearest(document: TextDocument, line: number, caret: number): string | undefined {
  const found = languages.getDiagnostics(document.uri).filter(({ source }) => source === "stp");
  const holds = ({ range }: Diagnostic) => document.offsetAt(range.start) <= caret && caret <= document.offsetAt(range.end);
  return idOf(found.find(holds) ?? found.find(({ range }) => range.start.line === line));
}

function idOf(finding: Diagnostic | undefined): string | undefined {
  const code = typeof finding?.code === "object" ? finding.code.value : finding?.code;
  return code === undefined ? undefined : String(code);
}
