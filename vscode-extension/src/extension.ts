import * as vscode from "vscode";
import { Server } from "./client";
import { runFile, runInTerminal, runWithArguments, Tasks } from "./running";
import { Status } from "./status";
import { Tests } from "./testing";
import { chooseToolchain, findToolchain, tellMissing, type Toolchain } from "./toolchain";

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

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("Mojo", { log: true });
  const trace = vscode.window.createOutputChannel("Mojo: protocol");
  const server: Server = new Server(log, trace, {
    "mojo.run": (uri) => vscode.commands.executeCommand("mojo.runFile", vscode.Uri.parse(uri)),
    "mojo.runTest": (uri, name) => tests.runOne(uri, name),
  });
  const status = new Status();
  const tests = new Tests(() => server.current, log);
  let toolchain: Toolchain | undefined;

  const start = async (): Promise<void> => {
    status.show("starting", toolchain);
    toolchain = await findToolchain(log);
    if (toolchain === undefined) {
      await server.stop();
      status.show("missing", undefined);
      void tellMissing(log);
      return;
    }
    await server.start(toolchain);
  };

  const withToolchain =
    (action: (found: Toolchain, uri?: vscode.Uri) => Promise<void>) =>
    async (uri?: vscode.Uri): Promise<void> => {
      if (toolchain === undefined) {
        await tellMissing(log);
      } else {
        await action(toolchain, uri);
      }
    };

  const commands: Record<string, (uri?: vscode.Uri) => unknown> = {
    "mojo.runFile": withToolchain(runFile),
    "mojo.runFileInTerminal": withToolchain(runInTerminal),
    "mojo.runFileWithArguments": withToolchain(runWithArguments),
    "mojo.toggleOwnershipLens": toggleOwnershipLens,
    "mojo.restartServer": start,
    "mojo.showLog": () => log.show(),
    "mojo.chooseToolchain": chooseToolchain,
    "mojo.installToolchain": () =>
      vscode.commands.executeCommand(
        "markdown.showPreview",
        vscode.Uri.joinPath(context.extensionUri, "README.md").with({ fragment: "the-toolchain" }),
      ),
  };
  context.subscriptions.push(
    log,
    trace,
    server,
    status,
    tests,
    server.onCondition((condition) => {
      status.show(condition, toolchain);
      if (condition === "running") {
        void tests.refresh();
      }
    }),
    vscode.tasks.registerTaskProvider("mojo", new Tasks(() => toolchain)),
    ...Object.entries(commands).map(([name, action]) =>
      vscode.commands.registerCommand(name, action),
    ),
    vscode.commands.registerCommand("mojo.showReferences", showReferences),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (OF_THE_START.some((section) => change.affectsConfiguration(section))) {
        void start();
      }
    }),
  );
  await start();
}
