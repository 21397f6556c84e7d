import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { Behind, type Line, placedInCells } from "./cells";
import { includes } from "./running";
import type { Toolchain } from "./toolchain";

const KIND = "jupyter-notebook";

/** Runs cells of notebooks: each as a program with those before it, whose output is left out. */
export class Cells implements vscode.Disposable {
  private readonly controller = vscode.notebooks.createNotebookController("mojo", KIND, "Mojo");
  private readonly opened: vscode.Disposable;
  private order = 0;

  constructor(
    private readonly client: () => LanguageClient | undefined,
    private readonly toolchain: () => Promise<Toolchain | undefined>,
  ) {
    this.controller.supportedLanguages = ["mojo"];
    this.controller.supportsExecutionOrder = true;
    this.controller.description = "each cell behind those before it";
    this.controller.executeHandler = async (cells) => {
      for (const cell of cells) {
        if (!(await this.run(cell))) {
          break;
        }
      }
    };
    this.opened = vscode.workspace.onDidOpenNotebookDocument((notebook) => this.prefer(notebook));
    vscode.workspace.notebookDocuments.forEach((notebook) => this.prefer(notebook));
  }

  dispose(): void {
    this.opened.dispose();
    this.controller.dispose();
  }

  /** Be the one to run a notebook that has Mojo in it. */
  private prefer(notebook: vscode.NotebookDocument): void {
    const isOurs = notebook.getCells().some((cell) => cell.document.languageId === "mojo");
    if (notebook.notebookType === KIND && isOurs) {
      const affinity = vscode.NotebookControllerAffinity.Preferred;
      this.controller.updateNotebookAffinity(notebook, affinity);
    }
  }

  private async run(cell: vscode.NotebookCell): Promise<boolean> {
    const execution = this.controller.createNotebookCellExecution(cell);
    execution.executionOrder = ++this.order;
    execution.start(Date.now());
    await execution.clearOutput();
    let isDone = false;
    try {
      isDone = await this.runIn(cell, execution);
    } catch (error) {
      await show(execution, vscode.NotebookCellOutputItem.error(error as Error));
    }
    execution.end(isDone, Date.now());
    return isDone;
  }

  private async runIn(
    cell: vscode.NotebookCell,
    execution: vscode.NotebookCellExecution,
  ): Promise<boolean> {
    const toolchain = await this.toolchain();
    const client = this.client();
    if (toolchain === undefined || client === undefined) {
      throw new Error("the Mojo language server does not run");
    }
    const mark = `cell${randomBytes(12).toString("hex")}`;
    const program = await client.sendRequest<{ text: string; lines: (Line | null)[] } | null>(
      "mojo/cellProgram",
      { cell: client.code2ProtocolConverter.asUri(cell.document.uri), mark },
    );
    if (program === null) {
      throw new Error("this cell is not Mojo");
    }
    const directory = await mkdtemp(join(tmpdir(), "mojo-cells-"));
    try {
      const file = join(directory, "cells.mojo");
      await writeFile(file, program.text);
      const around = cell.notebook.isUntitled ? directory : dirname(cell.notebook.uri.fsPath);
      const numberOf = (uri: string): number | undefined => {
        const found = cell.notebook
          .getCells()
          .find((each) => client.code2ProtocolConverter.asUri(each.document.uri) === uri);
        return found && found.index + 1;
      };
      // A cell that is a program by itself writes no mark.
      const behind = program.text.includes(mark) ? new Behind(mark) : undefined;
      const out = (text: string): string => behind?.take(text) ?? text;
      const err = (text: string): string => placedInCells(text, file, program.lines, numberOf);
      const words = ["run", ...includes(), "-I", around, file];
      return await this.spawned(execution, toolchain.mojo, words, around, out, err);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }

  private spawned(
    execution: vscode.NotebookCellExecution,
    mojo: string,
    words: string[],
    cwd: string,
    out: (text: string) => string,
    err: (text: string) => string,
  ): Promise<boolean> {
    const { NotebookCellOutputItem: items } = vscode;
    const child = spawn(mojo, words, { cwd, env: { ...process.env, NO_COLOR: "1" } });
    const stopping = execution.token.onCancellationRequested(() => child.kill());
    let said = Promise.resolve();
    const tell = (text: string, item: (text: string) => vscode.NotebookCellOutputItem): void => {
      if (text !== "") {
        said = said.then(() => show(execution, item(text)));
      }
    };
    child.stdin.end();
    child.stdout.setEncoding("utf8").on("data", (text) => tell(out(text), items.stdout));
    // As a whole: a place may come in two pieces.
    let wrong = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (wrong += text));
    return new Promise((done, failed) => {
      child.once("error", failed);
      child.once("close", (code) => {
        stopping.dispose();
        tell(err(wrong), items.stderr);
        void said.then(() => done(code === 0), failed);
      });
    });
  }
}

/** Add to what stands below a cell. */
async function show(
  execution: vscode.NotebookCellExecution,
  item: vscode.NotebookCellOutputItem,
): Promise<void> {
  const last = execution.cell.outputs.at(-1);
  if (last?.items[0]?.mime === item.mime) {
    await execution.appendOutputItems(item, last);
  } else {
    await execution.appendOutput(new vscode.NotebookCellOutput([item]));
  }
}
