import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { delimiter, dirname, isAbsolute, join } from "node:path";
import * as vscode from "vscode";
import {
  type Adapter,
  adapterOf,
  type Configuration,
  type Debugger,
  findDebugger,
  NoDebugger,
  type Probe,
  programOf,
  requestOf,
  type Setup,
} from "./debugger";
import { build, runInTerminal, savedFile } from "./running";
import type { Toolchain } from "./toolchain";

const TYPE = "mojo";

/** A configuration with what was found out for it. */
interface Resolved extends vscode.DebugConfiguration {
  readonly adapter: Adapter;
}

function outputOf(program: string, words: string[]): Promise<string | undefined> {
  return new Promise((done) => {
    execFile(program, words, { timeout: 20_000 }, (error, out) => {
      done(error === null ? out : undefined);
    });
  });
}

const probe: Probe = {
  async find(name) {
    const suffix = process.platform === "win32" && !name.endsWith(".exe") ? ".exe" : "";
    const directories = isAbsolute(name) ? [""] : (process.env.PATH ?? "").split(delimiter);
    for (const directory of directories) {
      const path = join(directory, name + suffix);
      try {
        await access(path, constants.X_OK);
        return path;
      } catch {
        // Not there.
      }
    }
    // Apple's tools are found by another tool.
    const found = process.platform === "darwin" && (await outputOf("xcrun", ["-f", name]));
    return found ? found.trim() : undefined;
  },
  version: (path) => outputOf(path, ["--version"]),
};

/** What a toolchain says of how its values are shown in a debugger. */
async function setupOf(toolchain: Toolchain, kind: Debugger["kind"]): Promise<Setup> {
  const told = await outputOf(toolchain.mojo, ["debug", "--print-setup"]);
  try {
    return JSON.parse(told ?? "")[kind] ?? {};
  } catch {
    // Values are shown field by field.
    return {};
  }
}

/** Builds what is to be debugged, and starts the debugger that is there. */
export class Debugging
  implements vscode.DebugConfigurationProvider, vscode.DebugAdapterDescriptorFactory
{
  constructor(
    private readonly toolchain: () => Promise<Toolchain | undefined>,
    private readonly storage: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Be asked for configurations of the type `mojo`. */
  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.debug.registerDebugConfigurationProvider(TYPE, this),
      vscode.debug.registerDebugAdapterDescriptorFactory(TYPE, this),
    );
  }

  /** Debug a file, or one test of it. */
  async debug(uri: vscode.Uri | undefined, test?: string): Promise<boolean> {
    const file = await savedFile(uri);
    if (file === undefined) {
      return false;
    }
    const folder = vscode.workspace.getWorkspaceFolder(file);
    return vscode.debug.startDebugging(folder, {
      type: TYPE,
      request: "launch",
      name: test ?? `debug ${vscode.workspace.asRelativePath(file)}`,
      file: file.fsPath,
      cwd: dirname(file.fsPath),
      args: test === undefined ? [] : ["--only", test],
    });
  }

  provideDebugConfigurations(): vscode.DebugConfiguration[] {
    return [CURRENT_FILE];
  }

  resolveDebugConfiguration(
    _folder: vscode.WorkspaceFolder | undefined,
    given: vscode.DebugConfiguration,
  ): vscode.DebugConfiguration | undefined {
    // Nothing is written down: it is the file that is looked at.
    if (!given.type && vscode.window.activeTextEditor?.document.languageId === "mojo") {
      return { ...given, ...CURRENT_FILE };
    }
    return given;
  }

  async resolveDebugConfigurationWithSubstitutedVariables(
    folder: vscode.WorkspaceFolder | undefined,
    given: vscode.DebugConfiguration,
  ): Promise<vscode.DebugConfiguration | undefined> {
    const toolchain = await this.toolchain();
    if (toolchain === undefined) {
      return undefined;
    }
    const configuration = given as vscode.DebugConfiguration & Configuration;
    const file = configuration.file === undefined ? undefined : vscode.Uri.file(configuration.file);
    if (file !== undefined && (await savedFile(file)) === undefined) {
      return undefined;
    }
    if (given.noDebug === true && file !== undefined) {
      await runInTerminal(toolchain, file, configuration.args);
      return undefined;
    }
    let found: Debugger;
    try {
      const { debugger: wanted = "auto", debuggerPath } = given;
      const chosen = debuggerPath || vscode.workspace.getConfiguration("mojo").get("debuggerPath", "");
      found = await findDebugger(wanted, chosen, probe);
    } catch (error) {
      if (error instanceof NoDebugger) {
        await vscode.window.showErrorMessage(error.message, { modal: true });
        return undefined;
      }
      throw error;
    }
    const setup = await setupOf(toolchain, found.kind);
    const cwd = configuration.cwd ?? folder?.uri.fsPath;
    let program = configuration.program;
    if (configuration.request === "launch" && file !== undefined) {
      program = await this.built(toolchain, file, given.buildArguments ?? []);
      if (program === undefined) {
        return undefined;
      }
    }
    const request = requestOf(found.kind, { ...configuration, program, cwd }, setup);
    const adapter = adapterOf(found, setup);
    this.log.info(`debugging by ${adapter.command} ${adapter.args.join(" ")}`);
    const { type, name } = given;
    return { type, name, request: configuration.request, ...request, adapter };
  }

  createDebugAdapterDescriptor(session: vscode.DebugSession): vscode.DebugAdapterDescriptor {
    const { adapter } = session.configuration as Resolved;
    return new vscode.DebugAdapterExecutable(adapter.command, [...adapter.args], {
      env: { ...adapter.env },
    });
  }

  private async built(
    toolchain: Toolchain,
    file: vscode.Uri,
    more: string[],
  ): Promise<string | undefined> {
    await mkdir(this.storage.fsPath, { recursive: true });
    const program = programOf(file.fsPath, this.storage.fsPath);
    return (await build(toolchain, file, ["-g", "-O", "0", "-o", program, ...more]))
      ? program
      : undefined;
  }
}

const CURRENT_FILE: vscode.DebugConfiguration = {
  type: TYPE,
  request: "launch",
  name: "Mojo: debug the current file",
  file: "${file}",
};

/** Write a configuration for the file that is looked at into `launch.json`, and show it. */
export async function addConfiguration(): Promise<void> {
  const file = vscode.window.activeTextEditor?.document.uri;
  const folder =
    (file && vscode.workspace.getWorkspaceFolder(file)) ?? vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    await vscode.window.showWarningMessage("Open a folder first: launch.json belongs to one.");
    return;
  }
  const isMojo = file !== undefined && /\.(mojo|🔥)$/u.test(file.path);
  const path = isMojo ? `\${workspaceFolder}/${vscode.workspace.asRelativePath(file, false)}` : "${file}";
  const name = isMojo ? `debug ${vscode.workspace.asRelativePath(file, false)}` : CURRENT_FILE.name;
  const settings = vscode.workspace.getConfiguration("launch", folder.uri);
  const present = settings.get<vscode.DebugConfiguration[]>("configurations", []);
  if (!present.some((each) => each.type === TYPE && each.name === name)) {
    const added = { ...CURRENT_FILE, name, file: path, args: [] };
    await settings.update(
      "configurations",
      [...present, added],
      vscode.ConfigurationTarget.WorkspaceFolder,
    );
  }
  const written = vscode.Uri.joinPath(folder.uri, ".vscode", "launch.json");
  await vscode.window.showTextDocument(written);
}

/** Have the user choose a process, for its number. */
export async function pickProcess(): Promise<string | undefined> {
  const listed = await outputOf("ps", ["-axww", "-o", "pid=,comm=,args="]);
  const items = (listed ?? "")
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid = "", label = "", detail]) => ({ label, description: pid, detail }))
    .reverse();
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: "The process to attach to",
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.description;
}
