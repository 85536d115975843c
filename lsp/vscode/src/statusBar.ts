import { Disposable, StatusBarAlignment, window } from "vscode";
import type { PlanAtHand } from "./planAtHand";
import type { Status } from "./requests";
import type { Server } from "./server";

/** Shows how the plan at hand stands: what is wrong with it, what it accepts, how far it is funded. */
export function showStatus(server: Server, plan: PlanAtHand): Disposable {
  const item = window.createStatusBarItem("stp.status", StatusBarAlignment.Left, 10);
  item.name = "Plan";
  item.command = "workbench.actions.view.problems";
  let asked = 0;
  const update = async () => {
    const turn = ++asked;
    const { document } = plan;
    const status = document && (await server.ask("stp/status", server.ofDocument(document)));
    if (turn !== asked) {
      return;
    }

    if (status) {
      item.text = textOf(status);
      item.tooltip = tooltipOf(status);
      item.accessibilityInformation = { label: tooltipOf(status) };
      item.show();
    } else if (!document) {
      item.hide();
    }
  };
  void update();
  return Disposable.from(
    item,
    plan.onDidChange(() => void update()),
  );
}

function textOf({ errors, warnings, accepted, fundedShare }: Status): string {
  const funded = fundedShare === null ? "" : `  ${percent(fundedShare)} funded`;
  return `$(error) ${errors} $(warning) ${warnings} $(pass) ${accepted}${funded}`;
}

function tooltipOf({ plan, errors, warnings, notes, accepted, cost, unfunded, fundedShare }: Status): string {
  const funded =
    fundedShare === null ? "" : `\n${percent(fundedShare)} of ${pounds(cost)} funded, ${pounds(unfunded)} is not`;
  return (
    `${plan || "No plan"}: ${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notes, "note")}, ` +
    `${accepted} accepted${funded}`
  );
}

// What is not wholly funded never reads as if it were.
function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}

function pounds(amount: number): string {
  return amount.toLocaleString("en-GB", { style: "currency", currency: "GBP", maximumFractionDigits: 0 });
}

function count(number: number, word: string): string {
  return number === 1 ? `1 ${word}` : `${number} ${word}s`;
}
