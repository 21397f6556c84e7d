import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { statSync } from "node:fs";
import * as vscode from "vscode";
import { includes } from "./running";
import { type Toolchain, toolchains } from "./toolchain";

// How long one that was asked to end may take.
const PATIENCE = 2000;

/** The first folder, if it is a directory of this machine. */
function workingDirectory(): string | undefined {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder?.scheme !== "file") {
    return undefined;
  }
  const isThere = statSync(folder.fsPath, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isThere ? folder.fsPath : undefined;
}

/** The process of a language server, which somebody is going to speak with. */
export class ServerProcess {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly failed: Promise<never>;

  constructor(readonly toolchain: Toolchain) {
    const more = vscode.workspace.getConfiguration("mojo").get<string[]>("server.arguments", []);
    this.child = spawn(toolchain.server, [...includes(), ...more], { cwd: workingDirectory() });
    this.failed = new Promise((_, fail) => this.child.once("error", fail));
    // It is told to whoever asks for the process.
    this.failed.catch(() => undefined);
  }

  /** The process, unless it did not start or has ended since. */
  async running(): Promise<ChildProcessWithoutNullStreams> {
    if (this.child.pid === undefined) {
      return this.failed;
    }
    if (this.hasEnded) {
      throw new Error(`it has ended with ${this.child.exitCode ?? this.child.signalCode}`);
    }
    return this.child;
  }

  /** End it, at once or when it does not by itself what it was asked to. */
  end(patience = PATIENCE): void {
    if (this.child.pid !== undefined && !this.hasEnded) {
      const late = setTimeout(() => this.child.kill("SIGKILL"), patience);
      this.child.once("exit", () => clearTimeout(late));
    }
  }

  private get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }
}

/** Start the server of the toolchain that is preferred, if there is any. */
export async function startFirst(): Promise<ServerProcess | undefined> {
  for await (const found of toolchains()) {
    return new ServerProcess(found);
  }
  return undefined;
}
