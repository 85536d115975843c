import {
  Disposable,
  ExtensionContext,
  ProcessExecution,
  Task,
  TaskDefinition,
  TaskGroup,
  tasks,
  TaskScope,
  WorkspaceFolder,
  workspace,
} from "vscode";
import { stpProgram } from "./programs";

interface StpTask extends TaskDefinition {
  command: "check" | "build";
  plan?: string;
}

/** Offers `stp check` and `stp build` as tasks, whose findings become problems. */
export function provideTasks(context: ExtensionContext): Disposable {
  return tasks.registerTaskProvider("stp", {
    provideTasks: () => (workspace.workspaceFolders ?? []).flatMap((folder) => [check(context, folder), build(context, folder)]),
    resolveTask: ({ definition, scope }) =>
      isOurs(definition) ? make(context, definition, typeof scope === "object" ? scope : TaskScope.Workspace) : undefined,
  });
}

/** Checks all plans of the folders that are open, as a program of its own. */
export async function checkWorkspace(context: ExtensionContext): Promise<void> {
  for (const folder of workspace.workspaceFolders ?? []) {
    await tasks.executeTask(check(context, folder));
  }
}

function check(context: ExtensionContext, folder: WorkspaceFolder): Task {
  return make(context, { type: "stp", command: "check" }, folder);
}

function build(context: ExtensionContext, folder: WorkspaceFolder): Task {
  return make(context, { type: "stp", command: "build" }, folder);
}

function isOurs(definition: TaskDefinition): definition is StpTask {
  return definition.type === "stp" && (definition["command"] === "check" || definition["command"] === "build");
}

function make(context: ExtensionContext, definition: StpTask, scope: WorkspaceFolder | TaskScope.Workspace): Task {
  const { command, args } = stpProgram(context);
  const task = new Task(
    definition,
    scope,
    definition.command,
    "stp",
    new ProcessExecution(command, [...args, definition.command, definition.plan ?? "."]),
    "$stp",
  );
  task.group = definition.command === "check" ? TaskGroup.Test : TaskGroup.Build;
  return task;
}
