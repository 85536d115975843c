import {
  commands,
  Diagnostic,
  Disposable,
  Event,
  EventEmitter,
  ExtensionContext,
  LogOutputChannel,
  Position,
  TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import { CloseAction, DiagnosticPullMode, ErrorAction, LanguageClient, State, vsdiag } from "vscode-languageclient/node";
import { BackOff } from "./backOff";
import { serverProgram } from "./programs";
import type { OfDocument, OfPlace, Requests } from "./requests";

/** The language server: started, asked, and started again when it ends by itself. */
export class Server implements Disposable {
  private static readonly longestMemory = 100;

  private readonly client: LanguageClient;
  private readonly backOff = new BackOff();
  private readonly started = new EventEmitter<void>();

  /** When it started and how it failed, for a report. */
  readonly events: string[] = [];

  /** A server answers: the first, or one that took its place. */
  readonly onDidStart: Event<void> = this.started.event;

  constructor(
    context: ExtensionContext,
    private readonly log: LogOutputChannel,
  ) {
    const { command, args } = serverProgram(context);
    this.client = new LanguageClient(
      "stp",
      "StpLang",
      { command, args, options: { env: process.env } },
      {
        documentSelector: [{ language: "stp" }],
        outputChannel: log,
        synchronize: { configurationSection: "stp" },
        // What the file is when it is opened or saved is asked for in any case.
        diagnosticPullOptions: {
          onChange: true,
          onSave: true,
          onTabs: false,
          filter: (_, mode) => mode === DiagnosticPullMode.onType && setting("findings.when") === "save",
        },
        middleware: {
          provideWorkspaceDiagnostics: (previous, token, report, next) =>
            setting("findings.scope") === "open"
              ? { items: previous.map(({ uri }) => emptyReport(uri)) }
              : next(previous, token, report),
        },
        errorHandler: {
          error: () => ({ action: ErrorAction.Continue, handled: true }),
          closed: () => this.closed(),
        },
      },
    );
    this.client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        this.note("started");
        this.started.fire();
      }
    });
  }

  async start(): Promise<void> {
    try {
      await this.client.start();
    } catch (error) {
      this.log.error(`the language server did not start: ${String(error)}`);
      this.note("did not start");
      await this.offerHelp("StpLang cannot check plans: its language server did not start.");
    }
  }

  async restart(): Promise<void> {
    this.backOff.forget();
    if (this.client.state === State.Running || this.client.state === State.Starting) {
      await this.client.stop();
    }

    await this.start();
  }

  /** Asks for what the protocol has no request for; undefined where the server cannot say. */
  async ask<Method extends keyof Requests & string>(
    method: Method,
    params: Requests[Method]["params"],
  ): Promise<Requests[Method]["result"] | undefined> {
    if (this.client.state !== State.Running) {
      return undefined;
    }

    try {
      return await this.client.sendRequest<Requests[Method]["result"]>(method, params);
    } catch (error) {
      this.log.warn(`${method}: ${String(error)}`);
      this.note(`${method} failed`);
      return undefined;
    }
  }

  /** The same, with the reason where it fails. */
  askOrFail<Method extends keyof Requests & string>(
    method: Method,
    params: Requests[Method]["params"],
  ): Promise<Requests[Method]["result"]> {
    return this.client.sendRequest<Requests[Method]["result"]>(method, params);
  }

  /** A document as requests name it. */
  ofDocument(document: TextDocument): OfDocument {
    return { textDocument: this.client.code2ProtocolConverter.asTextDocumentIdentifier(document) };
  }

  /** A place as requests name it. */
  ofPlace(document: TextDocument, position: Position): OfPlace {
    return { ...this.ofDocument(document), position: this.client.code2ProtocolConverter.asPosition(position) };
  }

  get converter() {
    return this.client.protocol2CodeConverter;
  }

  get version(): string {
    return this.client.initializeResult?.serverInfo?.version ?? "not running";
  }

  get processId(): number | undefined {
    return this.client.serverProcess?.pid;
  }

  dispose(): Promise<void> {
    return this.client.dispose();
  }

  // What is typed meanwhile is not lost: a server that starts is sent the texts that are open as they are then.
  private async closed() {
    const wait = this.backOff.next(Date.now());
    if (wait === undefined) {
      void this.offerHelp("StpLang has stopped checking plans: its language server ended several times.");
      return { action: CloseAction.DoNotRestart, handled: true };
    }

    this.note("ended by itself");
    this.log.warn(`the language server ended; it starts again in ${wait} ms`);
    await new Promise((resolve) => setTimeout(resolve, wait));
    return { action: CloseAction.Restart, handled: true };
  }

  private note(event: string): void {
    this.events.push(`${new Date().toISOString()} ${event}`);
    this.events.splice(0, this.events.length - Server.longestMemory);
  }

  private async offerHelp(message: string): Promise<void> {
    this.log.show(true);
    const answer = await window.showErrorMessage(
      `${message} Your text is safe. Start it again; if that does not help, collect a report and send it in.`,
      "Start Again",
      "Collect Report",
    );
    if (answer === "Start Again") {
      await this.restart();
    } else if (answer === "Collect Report") {
      await commands.executeCommand("stp.collectReport");
    }
  }
}

function setting(name: string): unknown {
  return workspace.getConfiguration("stp").get(name);
}

function emptyReport(uri: Uri) {
  return { kind: vsdiag.DocumentDiagnosticReportKind.full as const, uri, version: null, items: [] as Diagnostic[] };
}
