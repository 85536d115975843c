// What the extension and the page of a table say to each other.
import type { CellText, Table, TableEdit } from "./requests";

export type ToTable =
  | { kind: "table"; table: Table }
  | { kind: "gone" }
  | { kind: "refused"; row: number; cells: CellText[]; problems: TableEdit["problems"] };

export type FromTable = { kind: "ready" } | { kind: "write"; row: number; cells: CellText[] };
