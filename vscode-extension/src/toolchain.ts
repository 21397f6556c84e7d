import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, isAbsolute, join, resolve } from "node:path";
import * as vscode from "vscode";

/** An installation of the toolchain, and how it was found. */
export interface Toolchain {
  readonly mojo: string;
  readonly server: string;
  readonly version: string;
  readonly source: string;
}

/** A directory that may hold the programs, and what to call it. */
interface Candidate {
  readonly directory: string;
  readonly source: string;
}

const BINARIES = process.platform === "win32" ? "Scripts" : "bin";
const SUFFIX = process.platform === "win32" ? ".exe" : "";
const ENVIRONMENTS = [".venv", "venv", "env", join(".pixi", "envs", "default")];

/** What is looked through, in this order: the setting, the folders, Python's choice, the path. */
async function* candidates(): AsyncGenerator<Candidate> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath);
  const chosen = vscode.workspace.getConfiguration("mojo").get<string>("toolchainPath", "").trim();
  if (chosen !== "") {
    const base = folders[0] ?? process.cwd();
    const whole = isAbsolute(chosen) ? chosen : resolve(base, chosen);
    for (const directory of [whole, join(whole, BINARIES), resolve(whole, "..")]) {
      yield { directory, source: "the setting mojo.toolchainPath" };
    }
    // Who has chosen wants that one or to be told.
    return;
  }
  for (const folder of folders) {
    for (const name of ENVIRONMENTS) {
      yield { directory: join(folder, name, BINARIES), source: `the environment ${name}` };
    }
  }
  const python = await pythonDirectory(folders[0]);
  if (python !== undefined) {
    yield { directory: python, source: "the Python environment of the workspace" };
  }
  for (const directory of (process.env.PATH ?? "").split(delimiter)) {
    if (directory !== "") {
      yield { directory, source: "the search path" };
    }
  }
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

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function versionOf(mojo: string): Promise<string | undefined> {
  return new Promise((done) => {
    execFile(mojo, ["--version"], { timeout: 20_000 }, (error, out) => {
      done(error === null ? out.trim() : undefined);
    });
  });
}

/** The first installation that answers; undefined if there is none. */
export async function findToolchain(log: vscode.LogOutputChannel): Promise<Toolchain | undefined> {
  for await (const { directory, source } of candidates()) {
    const mojo = join(directory, `mojo${SUFFIX}`);
    const server = join(directory, `mojo-lsp-server${SUFFIX}`);
    if (!(await isProgram(mojo)) || !(await isProgram(server))) {
      continue;
    }
    const version = await versionOf(mojo);
    if (version === undefined) {
      log.warn(`${mojo} does not say its version; looking on`);
      continue;
    }
    log.info(`${version}: ${mojo}, from ${source}`);
    return { mojo, server, version, source };
  }
  return undefined;
}

/** Say that there is no toolchain, and what can be done. */
export async function tellMissing(log: vscode.LogOutputChannel): Promise<void> {
  const chosen = vscode.workspace.getConfiguration("mojo").get<string>("toolchainPath", "").trim();
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
