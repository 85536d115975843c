// What the extension and the page of a preview say to each other.
import type { PreviewPart } from "./requests";

export type ToPreview =
  | { kind: "parts"; style: string | null; parts: PreviewPart[] }
  | { kind: "draw"; section: string; svg: string }
  | { kind: "lit"; id: string | null };

export type FromPreview =
  | { kind: "ready" }
  | { kind: "goTo"; id: string }
  | { kind: "wantPictures"; section: string }
  | { kind: "drawn"; section: string; svg: string; png: string };
