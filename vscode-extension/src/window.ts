import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { Server } from "./client";
import { addConfiguration, Debugging, pickProcess } from "./debugging";
import { Elaborated } from "./elaborated";
import { Cells } from "./notebook";
import type { ServerProcess } from "./process";
import { runFile, runInTerminal, runWithArguments, startSession, Tasks } from "./running";
import { Status } from "./status";
import { Tests } from "./testing";
import { chooseToolchain, tellMissing, type Toolchain, toolchains } from "./toolchain";

// A change of one of these needs another server.
const OF_THE_START = ["mojo.toolchainPath", "mojo.includePaths", "mojo.server.arguments"];

const LENS = ["off", "hover", "always"];

/** Show less, more or all of where values are moved, copied and ended. */
async function toggleOwnershipLens(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("mojo");
  const next = LENS[(LENS.indexOf(settings.get("ownershipLens", "hover")) + 1) % LENS.length];
  await settings.update("ownershipLens", next, vscode.ConfigurationTarget.Global);
  vscode.window.setStatusBarMessage(`Mojo: ownership ${next}`, 3000);
}

/** Open a file that is not saved yet, with a program in it. */
async function newFile(): Promise<void> {
  const content = 'def main():\n    print("Hello from", 1.2)\n';
  const document = await vscode.workspace.openTextDocument({ language: "mojo", content });
  await vscode.window.showTextDocument(document);
}

/** Show what goes between the editor and the server, from now on if it was not kept. */
async function showTrace(trace: vscode.OutputChannel): Promise<void> {
  trace.show();
  const settings = vscode.workspace.getConfiguration("mojo");
  if (settings.get("trace.server") === "off") {
    await settings.update("trace.server", "messages", vscode.ConfigurationTarget.Global);
  }
}

/** Places as the protocol has them, shown beside the name that they are about. */
async function showReferences(
  uri: string,
  position: { line: number; character: number },
  places: { uri: string; range: { start: typeof position; end: typeof position } }[],
): Promise<void> {
  const at = (place: typeof position): vscode.Position =>
    new vscode.Position(place.line, place.character);
  await vscode.commands.executeCommand(
    "editor.action.showReferences",
    vscode.Uri.parse(uri),
    at(position),
    places.map(
      (place) =>
        new vscode.Location(
          vscode.Uri.parse(place.uri),
          new vscode.Range(at(place.range.start), at(place.range.end)),
        ),
    ),
  );
}

/** All that there is of us in a window, and the server, of which a process may be started already. */
export async function open(
  context: vscode.ExtensionContext,
  first: Promise<ServerProcess | undefined>,
): Promise<void> {
  const log = vscode.window.createOutputChannel("Mojo", { log: true });
  const trace = vscode.window.createOutputChannel("Mojo: protocol");
  const server: Server = new Server(log, trace, {
    "mojo.run": (uri) => vscode.commands.executeCommand("mojo.runFile", vscode.Uri.parse(uri)),
    "mojo.runTest": (uri, name) => tests.runOne(uri, name),
  });
  const status = new Status();
  const client = (): LanguageClient | undefined => server.current;
  const elaborated = new Elaborated(client, log);
  let toolchain: Toolchain | undefined;
  // The first that there is but does not start, if none does.
  let broken: Toolchain | undefined;

  const start = async (started?: ServerProcess): Promise<void> => {
    toolchain = undefined;
    broken = undefined;
    let ready = started;
    // One that does not start, such as one whose Python is gone, is passed over.
    for await (const found of toolchains()) {
      toolchain = found;
      // What is started already is the first of these, unless a setting has changed meanwhile.
      const process = ready?.toolchain.server === found.server ? ready : undefined;
      ready = undefined;
      if (await server.start(found, process)) {
        log.info(`${server.version}: ${found.server}, from ${found.source}`);
        return;
      }
      broken ??= found;
    }
    toolchain = undefined;
    await server.stop();
    status.show("missing", undefined);
    void tellMissing(log, broken);
  };

  const present = async (): Promise<Toolchain | undefined> => {
    if (toolchain === undefined) {
      await tellMissing(log, broken);
    }
    return toolchain;
  };
  const storage = vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, "debug");
  const debugging = new Debugging(present, storage, log);
  const tests = new Tests(client, log, (uri, test) => debugging.debug(uri, test));

  const withToolchain =
    (action: (found: Toolchain, uri?: vscode.Uri) => Promise<void> | void) =>
    async (uri?: vscode.Uri): Promise<void> => {
      const found = await present();
      if (found !== undefined) {
        await action(found, uri);
      }
    };

  /** Have the server change the file that is looked at, or all. */
  const change = async (command: string): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (client() === undefined) {
      await vscode.window.showWarningMessage("The Mojo language server does not run.");
      return;
    }
    const given = command === "mojo.migrateWorkspace" ? [] : [document?.uri.toString()];
    const answer = await client()?.sendRequest<{ files: number; failureReason?: string }>(
      "workspace/executeCommand",
      { command, arguments: given },
    );
    const { files = 0, failureReason } = answer ?? {};
    const counted = files === 1 ? "1 file was changed" : `${files} files were changed`;
    const what = files === 0 ? "there was nothing to change" : counted;
    vscode.window.setStatusBarMessage(`Mojo: ${failureReason ?? what}`, 5000);
  };

  const commands: Record<string, (uri?: vscode.Uri) => unknown> = {
    "mojo.newFile": newFile,
    "mojo.debugFile": (uri) => debugging.debug(uri),
    "mojo.addConfiguration": addConfiguration,
    "mojo.pickProcess": pickProcess,
    "mojo.chooseInstance": () => elaborated.chooseInstance(),
    "mojo.organize": () => change("mojo.organizeImports"),
    "mojo.migrate": () => change("mojo.migrateFile"),
    "mojo.migrateAll": () => change("mojo.migrateWorkspace"),
    "mojo.runFile": withToolchain(runFile),
    "mojo.runFileInTerminal": withToolchain(runInTerminal),
    "mojo.runFileWithArguments": withToolchain(runWithArguments),
    "mojo.startSession": withToolchain(startSession),
    "mojo.toggleOwnershipLens": toggleOwnershipLens,
    "mojo.restartServer": () => start(),
    "mojo.showLog": () => log.show(),
    "mojo.showTrace": () => showTrace(trace),
    "mojo.chooseToolchain": chooseToolchain,
    "mojo.installToolchain": () =>
      vscode.commands.executeCommand(
        "markdown.showPreview",
        vscode.Uri.joinPath(context.extensionUri, "README.md").with({ fragment: "the-toolchain" }),
      ),
  };
  // An environment that is made while nothing was found is what was missing.
  const programs = "**/{bin,Scripts}/mojo-lsp-server{,.exe}";
  const arrivals = vscode.workspace.createFileSystemWatcher(programs, false, true, true);
  context.subscriptions.push(
    log,
    trace,
    server,
    status,
    tests,
    elaborated,
    new Cells(client, present),
    debugging.register(),
    server.onCondition((condition) => {
      status.show(condition, toolchain, server.version);
      if (condition === "running") {
        tests.refreshLater();
      }
    }),
    vscode.tasks.registerTaskProvider("mojo", new Tasks(() => toolchain)),
    ...Object.entries(commands).map(([name, action]) =>
      vscode.commands.registerCommand(name, action),
    ),
    vscode.commands.registerCommand("mojo.showReferences", showReferences),
    vscode.commands.registerCommand("mojo.showElaborated", (form?: string) => elaborated.show(form)),
    vscode.commands.registerCommand("mojo.debug", (uri: string, test?: string) =>
      debugging.debug(vscode.Uri.parse(uri), test),
    ),
    arrivals,
    arrivals.onDidCreate(() => {
      if (toolchain === undefined) {
        void start();
      }
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (OF_THE_START.some((section) => change.affectsConfiguration(section))) {
        void start();
      }
    }),
  );
  await start(await first);
}
