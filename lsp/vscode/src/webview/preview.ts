// The page of a preview: parts that the server writes, put in their places. A link to a declaration goes to its text.
import type { FromPreview, ToPreview } from "../previewMessages";
import type { PreviewPart } from "../requests";

declare function acquireVsCodeApi(): { postMessage(message: FromPreview): void };

const editor = acquireVsCodeApi();
const parts = document.getElementById("parts")!;
const style = document.getElementById("style")!;

window.addEventListener("message", ({ data }: MessageEvent<ToPreview>) => {
  if (data.kind === "parts") {
    style.textContent = data.style ?? style.textContent;
    show(data.parts);
  } else if (data.kind === "draw") {
    void draw(data.section, data.svg);
  } else {
    light(data.id);
  }
});

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest("a");
  const id = link?.hash.startsWith("#d-") ? decodeURIComponent(link.hash.slice(1)) : undefined;
  if (id) {
    event.preventDefault();
    editor.postMessage({ kind: "goTo", id });
  }
});
editor.postMessage({ kind: "ready" });

// What is open stays open, and what is not sent stays as it is.
function show(all: PreviewPart[]): void {
  const before = new Map([...parts.children].map((part) => [part.id, part]));
  parts.replaceChildren(...all.map((part) => (part.html === null && before.get(`part-${part.id}`)) || made(part, before.get(`part-${part.id}`))));
}

function made({ id, html }: PreviewPart, before: Element | undefined): Element {
  const part = document.createElement("div");
  part.id = `part-${id}`;
  part.innerHTML = html ?? "";
  const wasOpen = [...(before?.querySelectorAll("details") ?? [])].map((each) => each.open);
  part.querySelectorAll("details").forEach((each, i) => (each.open = wasOpen[i] ?? false));
  for (const table of part.querySelectorAll("table")) {
    table.parentElement!.before(copyButton(table));
  }

  const figure = part.querySelector("figure");
  figure?.before(button("Save picture…", `Save picture: ${figure.querySelector("figcaption")?.textContent ?? ""}`, () => editor.postMessage({ kind: "wantPictures", section: id })));
  return part;
}

function button(text: string, name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.className = "copy";
  made.textContent = text;
  made.setAttribute("aria-label", name);
  made.addEventListener("click", press);
  return made;
}

// In twice as many pixels as it measures, so that it is sharp on paper.
async function draw(section: string, svg: string): Promise<void> {
  const scale = 2;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const paper = canvas.getContext("2d")!;
  paper.fillStyle = "#fff";
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  editor.postMessage({ kind: "drawn", section, svg, png: canvas.toDataURL("image/png").split(",")[1]! });
}

// A table as spreadsheets and word processors take it.
function copyButton(table: HTMLTableElement): HTMLButtonElement {
  return button("Copy as table", `Copy as table: ${table.caption?.textContent ?? ""}`, () => {
    const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText.replaceAll(/\s+/g, " ")).join("\t"));
    const copy = table.cloneNode(true) as HTMLTableElement;
    copy.querySelectorAll("a").forEach((link) => link.replaceWith(...link.childNodes));
    void navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([copy.outerHTML], { type: "text/html" }),
        "text/plain": new Blob([rows.join("\n")], { type: "text/plain" }),
      }),
    ]);
  });
}

function light(id: string | null): void {
  parts.querySelectorAll(".lit").forEach((each) => each.classList.remove("lit"));
  if (id) {
    const name = CSS.escape(id);
    parts.querySelectorAll(`a[href="#${name}"], tr#${name}`).forEach((each) => each.classList.add("lit"));
  }
}
