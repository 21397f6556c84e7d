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
import type { Toolchain } from "./toolchain";

/** What the status item shows. */
export type Condition = "starting" | "running" | "stopped" | "failed" | "missing";

/** The language server of one window: started, watched, and started again when it has ended. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private readonly backoff = new Backoff();
  private waiting: NodeJS.Timeout | undefined;
  private readonly changed = new vscode.EventEmitter<Condition>();

  /** Fired when the condition changes. */
  readonly onCondition = this.changed.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly trace: vscode.OutputChannel,
  ) {}

  /** The client, while there is one. */
  get current(): LanguageClient | undefined {
    return this.client;
  }

  /** Start the server of a toolchain, after stopping the one that runs. */
  async start(toolchain: Toolchain): Promise<void> {
    this.backoff.reset();
    await this.restart(toolchain);
  }

  /** Stop the server. */
  async stop(): Promise<void> {
    clearTimeout(this.waiting);
    const client = this.client;
    this.client = undefined;
    if (client !== undefined) {
      try {
        await client.dispose(5000);
      } catch (error) {
        this.log.warn(`the server did not stop well: ${error}`);
      }
    }
    this.changed.fire("stopped");
  }

  /** Stop for good. */
  dispose(): void {
    void this.stop();
    this.changed.dispose();
  }

  private async restart(toolchain: Toolchain): Promise<void> {
    await this.stop();
    const settings = vscode.workspace.getConfiguration("mojo");
    const includes = settings.get<string[]>("includePaths", []).flatMap((path) => ["-I", path]);
    const command = {
      command: toolchain.server,
      args: [...includes, ...settings.get<string[]>("server.arguments", [])],
    };
    const client = new LanguageClient("mojo", "Mojo", command, this.options(toolchain));
    this.client = client;
    this.changed.fire("starting");
    client.onDidChangeState(({ newState }) => {
      if (client === this.client && newState === State.Running) {
        this.changed.fire("running");
      }
    });
    try {
      await client.start();
    } catch (error) {
      this.log.error(`the server did not start: ${error}`);
      this.ended(client, toolchain);
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
    const wait = this.backoff.next(Date.now());
    if (wait === undefined) {
      this.log.error("the server has ended too often; it stays stopped until it is started again");
      this.changed.fire("failed");
      return;
    }
    this.log.warn(`the server has ended; it starts again in ${wait} ms`);
    this.changed.fire("starting");
    this.waiting = setTimeout(() => void this.restart(toolchain), wait);
  }
}
