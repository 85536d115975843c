import { commands, ExtensionContext, window, workspace } from "vscode";
import { fixAll, formatAll } from "./changes";
import { acceptFinding } from "./acceptFinding";
import { explainRule, serveRulePages } from "./explainRule";
import { newPlan } from "./newPlan";
import { offerNextYear } from "./nextYear";
import { offerPaste } from "./paste";
import { PlanAtHand } from "./planAtHand";
import { buildJson, keepJsonFresh, toggleFreshJson } from "./planJson";
import { showPlanViews } from "./planViews";
import { exportShown, openPreview } from "./preview";
import { collectReport } from "./report";
import { Server } from "./server";
import { showStatus } from "./statusBar";
import { editAsTable } from "./table";
import { checkWorkspace, provideTasks } from "./tasks";

// What is set for these holds when a server is started.
const setAtStart = ["stp.server.path", "stp.findings"];

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel("StpLang", { log: true });
  const server = new Server(context, log);
  const plan = new PlanAtHand(server);
  const on = (command: string, run: (...given: never[]) => unknown) => commands.registerCommand(command, run);
  context.subscriptions.push(
    log,
    server,
    plan,
    showStatus(server, plan),
    showPlanViews(server, plan),
    serveRulePages(server),
    offerPaste(server),
    offerNextYear(),
    keepJsonFresh(server),
    provideTasks(context),
    on("stp.newPlan", () => newPlan(server)),
    on("stp.buildJson", () => buildJson(server, plan)),
    on("stp.toggleFreshJson", toggleFreshJson),
    on("stp.checkWorkspace", () => checkWorkspace(context)),
    on("stp.formatAll", formatAll),
    on("stp.fixAll", () => fixAll(plan)),
    on("stp.explainRule", () => explainRule(server)),
    on("stp.editAsTable", () => editAsTable(context, server)),
    on("stp.openPreview", () => openPreview(context, server)),
    on("stp.exportReport", () => exportShown(server, plan)),
    on("stp.acceptFinding", acceptFinding),
    on("stp.restartServer", () => server.restart()),
    on("stp.showLog", () => log.show()),
    on("stp.collectReport", () => collectReport(context, server)),
    workspace.onDidChangeConfiguration((change) => {
      if (setAtStart.some((setting) => change.affectsConfiguration(setting))) {
        void server.restart();
      }
    }),
  );
  void server.start();
}
