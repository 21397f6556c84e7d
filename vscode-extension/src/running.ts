import { dirname } from "node:path";
import * as vscode from "vscode";
import type { Toolchain } from "./toolchain";

const TASK = "mojo";

/** What a task of ours is, in `tasks.json`. */
interface Definition extends vscode.TaskDefinition {
  readonly command: "run" | "build" | "test" | "check";
  readonly file?: string;
  readonly arguments?: string[];
}

/** A task that runs `mojo` with some words. */
function task(
  toolchain: Toolchain,
  definition: Definition,
  name: string,
  words: string[],
  scope: vscode.WorkspaceFolder | vscode.TaskScope,
): vscode.Task {
  const directory =
    typeof scope === "object" ? scope.uri.fsPath : dirname(definition.file ?? process.cwd());
  const made = new vscode.Task(
    definition,
    scope,
    name,
    "mojo",
    new vscode.ProcessExecution(toolchain.mojo, words, { cwd: directory }),
    "$mojo",
  );
  made.presentationOptions = { clear: true, showReuseMessage: false };
  return made;
}

/** Where imports are looked for, as `mojo` is told it. */
export function includes(): string[] {
  const paths = vscode.workspace.getConfiguration("mojo").get<string[]>("includePaths", []);
  return paths.flatMap((path) => ["-I", path]);
}

function words(definition: Definition): string[] {
  const file = definition.file === undefined ? [] : [definition.file];
  return [definition.command, ...includes(), ...file, ...(definition.arguments ?? [])];
}

/** Offers to build, run, check and test as tasks. */
export class Tasks implements vscode.TaskProvider {
  constructor(private readonly toolchain: () => Toolchain | undefined) {}

  provideTasks(): vscode.Task[] {
    const toolchain = this.toolchain();
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (toolchain === undefined || folder === undefined) {
      return [];
    }
    const found: vscode.Task[] = [];
    const file = vscode.window.activeTextEditor?.document;
    if (file?.languageId === "mojo" && file.uri.scheme === "file") {
      const build: Definition = { type: TASK, command: "build", file: file.uri.fsPath };
      const made = task(toolchain, build, "build this file", words(build), folder);
      made.group = vscode.TaskGroup.Build;
      found.push(made);
    }
    const check: Definition = { type: TASK, command: "check", file: folder.uri.fsPath };
    found.push(task(toolchain, check, "check the folder", words(check), folder));
    const test: Definition = { type: TASK, command: "test", file: folder.uri.fsPath };
    const tests = task(toolchain, test, "run the tests", words(test), folder);
    tests.group = vscode.TaskGroup.Test;
    found.push(tests);
    return found;
  }

  resolveTask(given: vscode.Task): vscode.Task | undefined {
    const toolchain = this.toolchain();
    const definition = given.definition as Definition;
    if (toolchain === undefined || definition.command === undefined) {
      return undefined;
    }
    const scope = given.scope ?? vscode.TaskScope.Workspace;
    const place = typeof scope === "number" ? vscode.TaskScope.Workspace : scope;
    return task(toolchain, definition, given.name, words(definition), place);
  }
}

/** The file that a command is about, saved; undefined if there is none. */
export async function savedFile(given: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  let uri = given ?? vscode.window.activeTextEditor?.document.uri;
  if (uri?.scheme === "untitled") {
    uri = await vscode.workspace.save(uri);
    if (uri === undefined) {
      return undefined;
    }
  }
  if (uri?.scheme !== "file") {
    await vscode.window.showWarningMessage("Open a Mojo file that is saved on disk first.");
    return undefined;
  }
  const key = uri.toString();
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key);
  if (document?.isDirty === true && !(await document.save())) {
    return undefined;
  }
  return uri;
}

/** Run a file as a task, whose output is shown. */
export async function runFile(toolchain: Toolchain, given?: vscode.Uri): Promise<void> {
  const uri = await savedFile(given);
  if (uri !== undefined) {
    const definition: Definition = { type: TASK, command: "run", file: uri.fsPath };
    const scope = vscode.workspace.getWorkspaceFolder(uri) ?? vscode.TaskScope.Global;
    const name = `run ${vscode.workspace.asRelativePath(uri)}`;
    await vscode.tasks.executeTask(task(toolchain, definition, name, words(definition), scope));
  }
}

/** Build a file as a task that is shown only if something is wrong; tells whether it succeeded. */
export async function build(toolchain: Toolchain, uri: vscode.Uri, more: string[]): Promise<boolean> {
  const definition: Definition = { type: TASK, command: "build", file: uri.fsPath, arguments: more };
  const scope = vscode.workspace.getWorkspaceFolder(uri) ?? vscode.TaskScope.Global;
  const name = `build ${vscode.workspace.asRelativePath(uri)} for the debugger`;
  const made = task(toolchain, definition, name, words(definition), scope);
  made.presentationOptions = {
    clear: true,
    showReuseMessage: false,
    echo: false,
    reveal: vscode.TaskRevealKind.Silent,
  };
  let started: vscode.TaskExecution | undefined;
  const code = new Promise<number | undefined>((done) => {
    const listening = vscode.tasks.onDidEndTaskProcess((end) => {
      if (end.execution === started || end.execution.task.name === name) {
        listening.dispose();
        done(end.exitCode);
      }
    });
  });
  started = await vscode.tasks.executeTask(made);
  return (await code) === 0;
}

/** Run a file in a terminal that stays. */
export async function runInTerminal(
  toolchain: Toolchain,
  given?: vscode.Uri,
  more: readonly string[] = [],
): Promise<void> {
  const uri = await savedFile(given);
  if (uri !== undefined) {
    send(toolchain, ["run", ...includes(), uri.fsPath, ...more], dirname(uri.fsPath));
  }
}

let lastArguments = "";

/** Ask for arguments, then run a file with them in a terminal. */
export async function runWithArguments(toolchain: Toolchain, given?: vscode.Uri): Promise<void> {
  const uri = await savedFile(given);
  if (uri === undefined) {
    return;
  }
  const answer = await vscode.window.showInputBox({
    prompt: "The arguments of the program, as in a shell",
    value: lastArguments,
  });
  if (answer !== undefined) {
    lastArguments = answer;
    send(toolchain, ["run", ...includes(), uri.fsPath], dirname(uri.fsPath), answer);
  }
}

/** Talk to Mojo in a terminal of its own. */
export function startSession(toolchain: Toolchain): void {
  const options = { name: "Mojo Session", shellPath: toolchain.mojo, shellArgs: ["repl", ...includes()] };
  vscode.window.createTerminal(options).show();
}

function send(toolchain: Toolchain, words: string[], cwd: string, rest = ""): void {
  const name = "Mojo";
  const terminal =
    vscode.window.terminals.find((each) => each.name === name && each.exitStatus === undefined) ??
    vscode.window.createTerminal({ name, cwd });
  terminal.show(true);
  const line = [toolchain.mojo, ...words].map(quoted).join(" ");
  terminal.sendText(rest === "" ? line : `${line} ${rest}`);
}

/** A word as a shell reads it. */
export function quoted(word: string): string {
  if (/^[\w./:=@%+,-]+$/.test(word)) {
    return word;
  }
  return process.platform === "win32" ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
