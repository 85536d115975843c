// Opens the plan that the variable PLAN names with the library that Visual Studio Code speaks the protocol with, and says what comes
// back, a line each.
const { spawn } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { pathToFileURL } = require("node:url");
const lsp = require("vscode-languageserver-protocol/node");

const say = (what, value) => console.log(`${what}: ${value}`);

// The texts that are open, as an editor keeps them.
const open = new Map();

const offsetOf = (text, { line, character }) =>
  text.split("\n").slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;

const positionOf = (text, offset) => {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines.at(-1).length };
};

const afterWord = (text, word) => positionOf(text, text.indexOf(word) + word.length);

const lineWith = (uri, word) => open.get(uri).text.split("\n").find((line) => line.includes(word));

function apply(connection, uri, edits) {
  const document = open.get(uri);
  const { text } = document;
  document.text = [...edits]
    .sort((a, b) => offsetOf(text, b.range.start) - offsetOf(text, a.range.start))
    .reduce(
      (changed, { range, newText }) =>
        changed.slice(0, offsetOf(text, range.start)) + newText + changed.slice(offsetOf(text, range.end)),
      text,
    );
  document.version++;
  return connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: document.version },
    contentChanges: [{ text: document.text }],
  });
}

async function applyAll(connection, edit) {
  for (const { textDocument, edits } of edit.documentChanges) {
    await apply(connection, textDocument.uri, edits);
  }
}

function openFile(connection, uri, path) {
  const document = { uri, languageId: "stp", version: 1, text: readFileSync(path, "utf8") };
  open.set(uri, document);
  return connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, { textDocument: document });
}

async function main() {
  const server = spawn("stp-language-server", { stdio: ["pipe", "pipe", "inherit"] });
  const connection = lsp.createProtocolConnection(
    new lsp.StreamMessageReader(server.stdout),
    new lsp.StreamMessageWriter(server.stdin),
  );
  const waiting = [];
  connection.onNotification(lsp.PublishDiagnosticsNotification.type, (published) => {
    waiting.filter((each) => each.fits(published)).forEach((each) => each.resolve(published));
  });
  const published = (fits) => new Promise((resolve) => waiting.push({ fits, resolve }));
  connection.listen();

  const path = process.env.PLAN;
  const folder = dirname(path);
  const plan = pathToFileURL(path).href;
  const partners = pathToFileURL(join(folder, "partners.stp")).href;
  await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "plans" }],
    capabilities: {
      workspace: { workspaceEdit: { documentChanges: true } },
      textDocument: {
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [lsp.CodeActionKind.QuickFix] } } },
        rename: { prepareSupport: true },
      },
    },
  });
  await connection.sendNotification(lsp.InitializedNotification.type, {});

  const isUnresolved = (finding) => finding.code === "STP1001";
  const found = published(({ uri, diagnostics }) => uri === plan && diagnostics.some(isUnresolved));
  await openFile(connection, plan, path);
  await openFile(connection, partners, join(folder, "partners.stp"));
  const finding = (await found).diagnostics.find(isUnresolved);
  say("finding", `${finding.code} ${finding.range.start.line}:${finding.range.start.character}`);

  const textDocument = { uri: plan };
  const position = afterWord(open.get(plan).text, "lead: coun");
  const completion = await connection.sendRequest(lsp.CompletionRequest.type, { textDocument, position });
  say("completion", completion.items[0].label);

  const mended = published(({ uri, diagnostics }) => uri === plan && !diagnostics.some(isUnresolved));
  const [action] = await connection.sendRequest(lsp.CodeActionRequest.type, {
    textDocument,
    range: finding.range,
    context: { diagnostics: [finding], only: [lsp.CodeActionKind.QuickFix] },
  });
  say("action", action.title);
  await applyAll(connection, action.edit);
  await mended;
  say("line", lineWith(plan, "lead:").trim());

  const word = afterWord(open.get(plan).text, "counc");
  const hover = await connection.sendRequest(lsp.HoverRequest.type, { textDocument, position: word });
  say("hover", hover.contents.value.match(/The council/));

  const prepared = await connection.sendRequest(lsp.PrepareRenameRequest.type, { textDocument, position: word });
  say("renaming", prepared.placeholder);
  await applyAll(
    connection,
    await connection.sendRequest(lsp.RenameRequest.type, { textDocument, position: word, newName: "the_council" }),
  );
  say("renamed", lineWith(plan, "lead:").trim());
  say("elsewhere", lineWith(partners, "partner ").trim());

  await apply(
    connection,
    plan,
    await connection.sendRequest(lsp.DocumentFormattingRequest.type, {
      textDocument,
      options: { tabSize: 2, insertSpaces: true },
    }),
  );
  say("formatted", lineWith(plan, "lead:"));

  await connection.sendRequest(lsp.ShutdownRequest.type);
  const exited = new Promise((resolve) => server.once("exit", resolve));
  await connection.sendNotification(lsp.ExitNotification.type);
  say("exit", await exited);
}

main().catch((error) => {
  say("no", error.stack);
  process.exit(1);
});
