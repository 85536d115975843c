import {
  DataTransfer,
  Disposable,
  DocumentPasteEdit,
  DocumentPasteEditProvider,
  DocumentDropOrPasteEditKind,
  languages,
  Range,
  TextDocument,
} from "vscode";
import { LANGUAGE } from "./planAtHand";
import type { Server } from "./server";

const KIND = DocumentDropOrPasteEditKind.Text.append("stp", "figures");

/** Makes of rows that are pasted from a spreadsheet what a plan says in their place. */
export function offerPaste(server: Server): Disposable {
  const provider: DocumentPasteEditProvider = {
    provideDocumentPasteEdits: async (document: TextDocument, ranges: readonly Range[], data: DataTransfer) => {
      const text = await data.get("text/plain")?.asString();
      const [range] = ranges;
      if (!range || ranges.length > 1 || !text || !/[\t\n]/.test(text)) {
        return undefined;
      }

      const made = await server.ask("stp/paste", {
        ...server.ofDocument(document),
        range: { start: server.ofPlace(document, range.start).position, end: server.ofPlace(document, range.end).position },
        text,
      });
      if (!made) {
        return undefined;
      }

      const paste = new DocumentPasteEdit("", "Paste as figures or declarations of the plan", KIND);
      paste.additionalEdit = await server.converter.asWorkspaceEdit(made);
      return [paste];
    },
  };
  return languages.registerDocumentPasteEditProvider({ language: LANGUAGE }, provider, {
    pasteMimeTypes: ["text/plain"],
    providedPasteEditKinds: [KIND],
  });
}
