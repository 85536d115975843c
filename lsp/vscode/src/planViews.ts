import { Disposable, Event, EventEmitter, ThemeColor, ThemeIcon, TreeDataProvider, TreeItem, TreeItemCollapsibleState, TreeView, window } from "vscode";
import type { PlanAtHand } from "./planAtHand";
import type { Coverage, Overview, OverviewAcceptance, OverviewFinding, OverviewItem, Place } from "./requests";
import type { Server } from "./server";

/** Shows the plan at hand from three sides: what it consists of, what is found in it, what it accepts. */
export function showPlanViews(server: Server, plan: PlanAtHand): Disposable {
  const node = (place: Place, label: string) => new PlaceItem(server, place, label);
  const views = [
    new PlanView("stp.outline", (overview) => outline(overview, node)),
    new PlanView("stp.findings", (overview) => findings(overview, node)),
    new PlanView("stp.acceptances", (overview) => acceptances(overview, node)),
  ];
  let asked = 0;
  const update = async () => {
    if (!views.some((view) => view.isVisible)) {
      return;
    }

    const turn = ++asked;
    const overview = plan.document ? await server.ask("stp/overview", server.ofDocument(plan.document)) : null;
    if (turn === asked && overview !== undefined) {
      views.forEach((view) => view.show(overview ?? undefined));
    }
  };
  return Disposable.from(
    ...views,
    plan.onDidChange(() => void update()),
    ...views.map((view) => view.onDidShow(() => void update())),
  );
}

type Node = (place: Place, label: string) => TreeItem;

class PlanView implements TreeDataProvider<TreeItem>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly tree: TreeView<TreeItem>;
  private roots: GroupItem[] = [];

  readonly onDidChangeTreeData: Event<void> = this.changed.event;

  constructor(
    id: string,
    private readonly read: (overview: Overview) => GroupItem[],
  ) {
    this.tree = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
  }

  get isVisible(): boolean {
    return this.tree.visible;
  }

  onDidShow(listener: () => void): Disposable {
    return this.tree.onDidChangeVisibility(({ visible }) => visible && listener());
  }

  show(overview: Overview | undefined): void {
    this.roots = overview ? this.read(overview) : [];
    this.tree.description = overview?.plan ?? "";
    this.changed.fire();
  }

  getTreeItem(item: TreeItem): TreeItem {
    return item;
  }

  getChildren(item?: TreeItem): TreeItem[] {
    return item instanceof GroupItem ? item.children : this.roots;
  }

  dispose(): void {
    this.tree.dispose();
    this.changed.dispose();
  }
}

class GroupItem extends TreeItem {
  constructor(
    label: string,
    readonly children: TreeItem[],
    isOpen = true,
  ) {
    super(label, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
    this.id = label;
    this.description = String(children.length);
  }
}

class PlaceItem extends TreeItem {
  constructor(server: Server, { uri, range }: Place, label: string) {
    super(label, TreeItemCollapsibleState.None);
    this.command = {
      title: "Show",
      command: "vscode.open",
      arguments: [server.converter.asUri(uri), { selection: server.converter.asRange(range) }],
    };
  }
}

function outline({ kinds }: Overview, node: Node): GroupItem[] {
  return kinds.map(({ kind, items }) => new GroupItem(kind, items.map((item) => described(item, node)), items.length <= 40));
}

function described(item: OverviewItem, node: Node): TreeItem {
  const made = node(item, item.title);
  made.tooltip = [item.name, item.figures].filter(Boolean).join("\n");
  if (item.figures) {
    made.description = item.figures;
  }

  if (item.coverage) {
    made.iconPath = shapeOf(item.coverage);
    made.accessibilityInformation = { label: `${item.title}, ${item.coverage}, ${item.figures ?? ""}` };
  }

  return made;
}

// Each has a shape of its own, so that none is told by its colour alone.
function shapeOf(coverage: Coverage): ThemeIcon {
  switch (coverage) {
    case "covered":
      return new ThemeIcon("pass-filled", new ThemeColor("testing.iconPassed"));
    case "partly":
      return new ThemeIcon("warning", new ThemeColor("editorWarning.foreground"));
    case "uncovered":
      return new ThemeIcon("error", new ThemeColor("editorError.foreground"));
  }
}

function findings({ findings }: Overview, node: Node): GroupItem[] {
  const rules = grouped(findings, ({ rule, name }) => `${rule} ${name}`);
  return [...rules].sort().map(([rule, found]) => new GroupItem(rule, found.map((each) => finding(each, node)), rules.size <= 10));
}

function finding(found: OverviewFinding, node: Node): TreeItem {
  const item = node(found, found.message);
  item.tooltip = found.message;
  item.contextValue = "stp.finding";
  item.iconPath = new ThemeIcon(found.severity === "note" ? "info" : found.severity);
  return item;
}

function acceptances({ acceptances }: Overview, node: Node): GroupItem[] {
  const months = grouped(acceptances, ({ until, hasExpired }) => (hasExpired ? "Run out" : until ? `Until ${until.slice(0, 7)}` : "For good"));
  return [...months].map(([month, accepted]) => new GroupItem(month, accepted.map((each) => acceptance(each, node))));
}

function acceptance(accepted: OverviewAcceptance, node: Node): TreeItem {
  const item = node(accepted, `${accepted.rule} ${accepted.name}`);
  item.description = [accepted.until, accepted.because].filter(Boolean).join("  ");
  item.tooltip = accepted.because;
  item.iconPath = new ThemeIcon(accepted.hasExpired ? "error" : "pass");
  return item;
}

// In the order in which the keys first come.
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }

  return groups;
}
