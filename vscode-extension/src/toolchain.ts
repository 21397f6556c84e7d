import { accessSync, constants } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import * as vscode from "vscode";
import { candidates, type Surroundings } from "./search";

/** An installation of the toolchain, and how it was found. */
export interface Toolchain {
  readonly mojo: string;
  readonly server: string;
  readonly source: string;
}

const BINARIES = process.platform === "win32" ? "Scripts" : "bin";
const SUFFIX = process.platform === "win32" ? ".exe" : "";

function chosenPath(): string {
  return vscode.workspace.getConfiguration("mojo").get<string>("toolchainPath", "").trim();
}

function surroundings(): Surroundings {
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath);
  return {
    chosen: chosenPath(),
    folders,
    python: () => pythonDirectory(folders[0]),
    path: (process.env.PATH ?? "").split(delimiter),
    binaries: BINARIES,
  };
}

/** Where the interpreter is that the Python extension has chosen. */
async function pythonDirectory(folder: string | undefined): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension("ms-python.python");
  if (extension === undefined) {
    return undefined;
  }
  try {
    const api = await extension.activate();
    const path: unknown = api?.environments?.getActiveEnvironmentPath?.(
      folder === undefined ? undefined : vscode.Uri.file(folder),
    )?.path;
    return typeof path === "string" && path !== "" ? resolve(path, "..") : undefined;
  } catch {
    // Whatever is wrong there is not for us to tell.
    return undefined;
  }
}

// Not in turns with all else that starts when a window opens: there are few places to look at.
function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The installations that there are, the one to be preferred first. */
export async function* toolchains(): AsyncGenerator<Toolchain> {
  for await (const { directory, source } of candidates(surroundings())) {
    const mojo = join(directory, `mojo${SUFFIX}`);
    const server = join(directory, `mojo-lsp-server${SUFFIX}`);
    if (isProgram(mojo) && isProgram(server)) {
      yield { mojo, server, source };
    }
  }
}

/** Say that there is no toolchain or that the one there is does not start, and what can be done. */
export async function tellMissing(log: vscode.LogOutputChannel, broken?: Toolchain): Promise<void> {
  if (broken !== undefined) {
    const show = "Show the log";
    const told = `The Mojo language server at "${broken.server}" does not start.`;
    if ((await vscode.window.showErrorMessage(told, show)) === show) {
      log.show();
    }
    return;
  }
  const chosen = chosenPath();
  const what =
    chosen === ""
      ? "No Mojo toolchain was found: not in the workspace's environments, not by Python's choice, not on the search path."
      : `There is no Mojo toolchain at "${chosen}", which the setting mojo.toolchainPath names.`;
  log.error(what);
  const install = "How to install";
  const choose = "Choose a directory";
  const answer = await vscode.window.showErrorMessage(what, install, choose);
  if (answer === install) {
    await vscode.commands.executeCommand("mojo.installToolchain");
  } else if (answer === choose) {
    await chooseToolchain();
  }
}

/** Have the user choose the directory of a toolchain. */
export async function chooseToolchain(): Promise<void> {
  const found = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: "Use this toolchain",
    title: "The directory of mojo and mojo-lsp-server, or the environment around it",
  });
  const directory = found?.[0];
  if (directory !== undefined) {
    const target =
      vscode.workspace.workspaceFolders === undefined
        ? vscode.ConfigurationTarget.Global
        : vscode.ConfigurationTarget.Workspace;
    await vscode.workspace.getConfiguration("mojo").update("toolchainPath", directory.fsPath, target);
  }
}
