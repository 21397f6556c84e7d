import * as vscode from "vscode";
import { Server } from "./client";
import { runFile, runInTerminal, runWithArguments, Tasks } from "./running";
import { Status } from "./status";
import { chooseToolchain, findToolchain, tellMissing, type Toolchain } from "./toolchain";

// A change of one of these needs another server.
const OF_THE_START = ["mojo.toolchainPath", "mojo.includePaths", "mojo.server.arguments"];

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("Mojo", { log: true });
  const trace = vscode.window.createOutputChannel("Mojo: protocol");
  const server = new Server(log, trace);
  const status = new Status();
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
    server.onCondition((condition) => status.show(condition, toolchain)),
    vscode.tasks.registerTaskProvider("mojo", new Tasks(() => toolchain)),
    ...Object.entries(commands).map(([name, action]) =>
      vscode.commands.registerCommand(name, action),
    ),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (OF_THE_START.some((section) => change.affectsConfiguration(section))) {
        void start();
      }
    }),
  );
  await start();
}
