// The page of a table: a grid of inputs, one a year and row. What a figure is and where it is written is decided elsewhere.
import type { CellText, Table } from "../requests";
import type { FromTable, ToTable } from "../tableMessages";

declare function acquireVsCodeApi(): { postMessage(message: FromTable): void };

const editor = acquireVsCodeApi();
const title = element("title");
const grid = element("grid");
const message = element("message");
let shown: Table | undefined;

window.addEventListener("message", ({ data }: MessageEvent<ToTable>) => {
  switch (data.kind) {
    case "table":
      show(data.table);
      break;
    case "gone":
      shown = undefined;
      grid.replaceChildren();
      say("What the table was of is no longer in the plan.");
      break;
    case "refused":
      refuse(data.row, data.cells, data.problems);
      break;
  }
});
editor.postMessage({ kind: "ready" });

function show(table: Table): void {
  const focus = focused();
  const hasSameShape =
    shown?.years.join() === table.years.join() && shown.rows.map((row) => row.title).join("\n") === table.rows.map((row) => row.title).join("\n");
  shown = table;
  title.textContent = table.title;
  if (!hasSameShape) {
    build(table);
  }

  table.rows.forEach((row, y) => {
    row.cells.forEach((cell, x) => {
      const input = inputAt(y, x);
      // What is being typed is left alone.
      if (input && !(input === document.activeElement && input.value !== input.dataset["written"])) {
        input.value = cell.text;
      }

      if (input) {
        input.dataset["written"] = cell.text;
        input.readOnly = cell.isWorkedOut;
        input.title = cell.isWorkedOut ? "Worked out by the plan: change it in the text" : "";
        accept(input);
      }
    });
    const total = document.getElementById(`total-${y}`);
    if (total) {
      total.textContent = row.total ?? "";
    }
  });
  say("");
  if (focus && !hasSameShape) {
    inputAt(focus.y, focus.x)?.focus();
  }
}

function build({ years, rows, title }: Table): void {
  const table = document.createElement("table");
  const caption = table.createCaption();
  caption.textContent = `Figures by year of ${title}`;
  const head = table.createTHead().insertRow();
  head.append(heading("Figure", "col"), ...years.map((year) => heading(year, "col")), heading("In all", "col"));
  const body = table.createTBody();
  rows.forEach((row, y) => {
    const line = body.insertRow();
    line.append(heading(row.title, "row"));
    row.cells.forEach((_, x) => line.insertCell().append(newInput(y, x, `${row.title} ${years[x] ?? ""}`)));
    const total = line.insertCell();
    total.id = `total-${y}`;
    total.className = "total";
  });
  grid.replaceChildren(table);
}

function heading(text: string, scope: "col" | "row"): HTMLElement {
  const cell = document.createElement("th");
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function newInput(y: number, x: number, label: string): HTMLInputElement {
  const input = document.createElement("input");
  input.id = idOf(y, x);
  input.setAttribute("aria-label", label);
  input.setAttribute("aria-describedby", "help message");
  input.autocomplete = "off";
  input.spellcheck = false;
  input.addEventListener("change", () => write(y, x, [input.value]));
  input.addEventListener("keydown", (event) => press(event, input, y, x));
  input.addEventListener("paste", (event) => paste(event, y, x));
  input.addEventListener("focus", () => {
    input.select();
    say(input.validationMessage);
  });
  return input;
}

function press(event: KeyboardEvent, input: HTMLInputElement, y: number, x: number): void {
  const atStart = input.selectionStart === 0;
  const atEnd = input.selectionEnd === input.value.length;
  const [down, across] =
    event.key === "Enter" || event.key === "ArrowDown"
      ? [1, 0]
      : event.key === "ArrowUp"
        ? [-1, 0]
        : event.key === "ArrowLeft" && atStart
          ? [0, -1]
          : event.key === "ArrowRight" && atEnd
            ? [0, 1]
            : [0, 0];
  if (event.key === "Escape") {
    input.value = input.dataset["written"] ?? "";
    accept(input);
    say("");
  } else if (down !== 0 || across !== 0) {
    event.preventDefault();
    // Leaving a cell writes it; where there is no other to go to, Enter does.
    const next = inputAt(y + down, x + across);
    if (next) {
      next.focus();
    } else {
      input.blur();
      input.focus();
    }
  }
}

function paste(event: ClipboardEvent, y: number, x: number): void {
  const rows = (event.clipboardData?.getData("text/plain") ?? "").replace(/\r?\n$/, "").split(/\r?\n/);
  const [first = ""] = rows;
  const cells = rows.length > 1 && !first.includes("\t") ? rows : first.split("\t");
  if (cells.length > 1) {
    event.preventDefault();
    write(y, x, cells);
  }
}

// Figures from a cell to the right; what has no year is left out.
function write(y: number, x: number, texts: string[]): void {
  const years = shown?.years.slice(x) ?? [];
  const cells = texts.flatMap((text, i): CellText[] => {
    const year = years[i];
    return year === undefined ? [] : [{ year, text: text.trim() }];
  });
  editor.postMessage({ kind: "write", row: y, cells });
}

function refuse(y: number, cells: CellText[], problems: { year: string; message: string }[]): void {
  for (const { year, text } of cells) {
    const input = inputAt(y, shown?.years.indexOf(year) ?? -1);
    if (!input) {
      continue;
    }

    input.value = text;
    const problem = problems.find((each) => each.year === year);
    if (problem) {
      input.setCustomValidity(problem.message);
      input.setAttribute("aria-invalid", "true");
      input.title = problem.message;
    }
  }

  say(problems.map((problem) => `${problem.year}: ${problem.message}`).join("; "));
}

function accept(input: HTMLInputElement): void {
  input.setCustomValidity("");
  input.removeAttribute("aria-invalid");
}

function say(text: string): void {
  message.textContent = text;
}

function focused(): { y: number; x: number } | undefined {
  const place = /^cell-(\d+)-(\d+)$/.exec(document.activeElement?.id ?? "");
  return place ? { y: Number(place[1]), x: Number(place[2]) } : undefined;
}

function inputAt(y: number, x: number): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>(`[id="${idOf(y, x)}"]`);
}

function idOf(y: number, x: number): string {
  return `cell-${y}-${x}`;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) {
    throw new Error(`no element ${id}`);
  }

  return found;
}
