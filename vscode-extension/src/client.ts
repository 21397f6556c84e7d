import type { ChildProcess } from "node:child_process";
import * as vscode from "vscode";
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from "vscode-languageclient/node";
import { Backoff } from "./backoff";
import { ServerProcess } from "./process";
import type { Toolchain } from "./toolchain";

/** What the status item shows. */
export type Condition = "starting" | "running" | "stopped" | "failed" | "missing";

/** Offer to debug whatever the server offers to run. */
function withDebugging(lenses: vscode.CodeLens[]): vscode.CodeLens[] {
  return lenses.flatMap((lens) => {
    const run = lens.command;
    if (run?.command !== "mojo.run" && run?.command !== "mojo.runTest") {
      return [lens];
    }
    const debug = { title: "Debug", command: "mojo.debug", arguments: run.arguments };
    return [lens, new vscode.CodeLens(lens.range, debug)];
  });
}

/** A client that writes into the log what goes wrong; what people are told of it, we say. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** The language server of one window: started, watched, and started again when it has ended. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private process: ServerProcess | undefined;
  private readonly backoff = new Backoff();
  private waiting: NodeJS.Timeout | undefined;
  private readonly changed = new vscode.EventEmitter<Condition>();

  /** Fired when the condition changes. */
  readonly onCondition = this.changed.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly trace: vscode.OutputChannel,
    // Commands of the server that VS Code has a better place for.
    private readonly ours: Record<string, (...given: string[]) => Thenable<unknown>>,
  ) {}

  /** The client, while there is one. */
  get current(): LanguageClient | undefined {
    return this.client;
  }

  /** What the server says that it is, while it runs. */
  get version(): string {
    const info = this.client?.initializeResult?.serverInfo;
    return info === undefined ? "" : `${info.name} ${info.version ?? ""}`.trim();
  }

  /** Start the server of a toolchain, after stopping the one that runs; tells whether it answers. */
  async start(toolchain: Toolchain, started?: ServerProcess): Promise<boolean> {
    this.backoff.reset();
    await this.stop();
    return this.launch(toolchain, started);
  }

  /** Stop the server. */
  async stop(): Promise<void> {
    clearTimeout(this.waiting);
    const { client, process } = this;
    this.client = undefined;
    this.process = undefined;
    if (client !== undefined) {
      try {
        await client.dispose(5000);
      } catch (error) {
        this.log.warn(`the server did not stop well: ${error}`);
      }
    }
    process?.end();
    this.changed.fire("stopped");
  }

  /** Stop for good. */
  dispose(): void {
    void this.stop();
    this.changed.dispose();
  }

  private async launch(toolchain: Toolchain, started?: ServerProcess): Promise<boolean> {
    const process = started ?? new ServerProcess(toolchain);
    const streams = (): Promise<ChildProcess> => process.running();
    const client = new QuietClient("mojo", "Mojo", streams, this.options(toolchain));
    this.client = client;
    this.process = process;
    this.changed.fire("starting");
    client.onDidChangeState(({ newState }) => {
      if (client === this.client && newState === State.Running) {
        this.changed.fire("running");
      }
    });
    try {
      await client.start();
      return true;
    } catch (error) {
      this.log.error(`${toolchain.server} did not start: ${error}`);
      process.end(0);
      if (client === this.client) {
        this.client = undefined;
      }
      return false;
    }
  }

  private options(toolchain: Toolchain): LanguageClientOptions {
    return {
      documentSelector: [
        { language: "mojo", scheme: "file" },
        { language: "mojo", scheme: "untitled" },
        { language: "mojo", scheme: "vscode-notebook-cell" },
      ],
      synchronize: { configurationSection: "mojo" },
      initializationOptions: vscode.workspace.getConfiguration("mojo"),
      outputChannel: this.log,
      traceOutputChannel: this.trace,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: {
        executeCommand: (command, given, next) => {
          const action = this.ours[command];
          return action === undefined ? next(command, given) : action(...given);
        },
        provideCodeLenses: async (document, token, next) =>
          withDebugging((await next(document, token)) ?? []),
      },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          const client = this.client;
          if (client !== undefined) {
            this.ended(client, toolchain);
          }
          // It is us who start it again, after a while.
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    };
  }

  private ended(client: LanguageClient, toolchain: Toolchain): void {
    if (client !== this.client) {
      return;
    }
    this.client = undefined;
    // Who is ended while it starts has not been promised to anybody yet.
    if (client.initializeResult !== undefined) {
      this.later(toolchain);
    }
  }

  private later(toolchain: Toolchain): void {
    const wait = this.backoff.next(Date.now());
    if (wait === undefined) {
      this.log.error("the server has ended too often; it stays stopped until it is started again");
      this.changed.fire("failed");
      return;
    }
    this.log.warn(`the server has ended; it starts again in ${wait} ms`);
    this.changed.fire("starting");
    this.waiting = setTimeout(() => void this.again(toolchain), wait);
  }

  private async again(toolchain: Toolchain): Promise<void> {
    if (!(await this.launch(toolchain))) {
      this.later(toolchain);
    }
  }
}
