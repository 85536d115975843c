// The requests of our own that the server answers: docs/editor.md says what each is for.
import type { Position, Range, WorkspaceEdit } from "vscode-languageserver-protocol";

export interface Requests {
  "stp/status": { params: OfDocument; result: Status | null };
  "stp/json": { params: OfDocument; result: unknown };
  "stp/explain": { params: { rule: string }; result: Explanation | null };
  "stp/paste": { params: OfDocument & { range: Range; text: string }; result: WorkspaceEdit | null };
  "stp/footprints": { params: Record<string, never>; result: Footprint[] };
  "stp/newPlan": { params: { name: string; footprint: string }; result: { text: string } | null };
  "stp/overview": { params: OfDocument; result: Overview | null };
  "stp/preview": { params: OfDocument & { known: Record<string, string>; knownPlaces: string | null }; result: Preview | null };
  "stp/report": { params: OfDocument & { pictures: string | null }; result: { text: string } | null };
  "stp/table": { params: OfPlace; result: Table | null };
  "stp/editTable": { params: OfPlace & { row: number; cells: CellText[] }; result: TableEdit | null };
}

export interface OfDocument {
  textDocument: { uri: string };
}

export interface OfPlace extends OfDocument {
  position: Position;
}

export interface Place {
  uri: string;
  range: Range;
}

export interface Status {
  plan: string;
  uri: string;
  errors: number;
  warnings: number;
  notes: number;
  accepted: number;
  cost: number;
  unfunded: number;
  fundedShare: number | null;
}

export interface Explanation {
  id: string;
  name: string;
  title: string;
  page: string;
}

export interface Footprint {
  code: string;
  name: string;
}

export type Coverage = "covered" | "partly" | "uncovered";

export interface OverviewItem extends Place {
  title: string;
  name: string;
  coverage: Coverage | null;
  figures: string | null;
}

export interface OverviewFinding extends Place {
  rule: string;
  name: string;
  severity: "error" | "warning" | "note";
  message: string;
}

export interface OverviewAcceptance extends Place {
  rule: string;
  name: string;
  because: string;
  until: string | null;
  hasExpired: boolean;
}

export interface Overview {
  plan: string;
  kinds: { kind: string; items: OverviewItem[] }[];
  findings: OverviewFinding[];
  acceptances: OverviewAcceptance[];
}

export interface PreviewPart {
  id: string;
  stamp: string;
  html: string | null;
}

export interface PreviewPlace extends Place {
  id: string;
}

export interface Preview {
  plan: string;
  style: string | null;
  parts: PreviewPart[];
  placesStamp: string;
  places: PreviewPlace[] | null;
}

export interface TableCell {
  text: string;
  isWorkedOut: boolean;
}

export interface TableRow {
  title: string;
  cells: TableCell[];
  total: string | null;
}

export interface Table {
  title: string;
  position: Position;
  years: string[];
  rows: TableRow[];
}

export interface CellText {
  year: string;
  text: string;
}

export interface TableEdit {
  edit: WorkspaceEdit | null;
  problems: { year: string; message: string }[];
}
