import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { outcomes } from "./report";

/** A file with tests, as the server tells it. */
interface TestFile {
  readonly uri: string;
  readonly name: string;
  readonly tests: readonly {
    readonly name: string;
    readonly selectionRange: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
  }[];
}

const SETTLED = 500;
let numbers = 0;

/** The tests of the workspace in the Test Explorer. */
export class Tests implements vscode.Disposable {
  private readonly controller = vscode.tests.createTestController("mojo", "Mojo");
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly subscriptions: vscode.Disposable[] = [];

  constructor(
    private readonly client: () => LanguageClient | undefined,
    private readonly log: vscode.LogOutputChannel,
    private readonly debugOne: (uri: vscode.Uri, test?: string) => Promise<boolean>,
  ) {
    this.controller.refreshHandler = () => this.refresh();
    const run = (request: vscode.TestRunRequest, token: vscode.CancellationToken): Promise<void> =>
      this.run(request, token);
    const debug = (request: vscode.TestRunRequest): Promise<void> => this.debug(request);
    this.controller.createRunProfile("Run", vscode.TestRunProfileKind.Run, run, true);
    this.controller.createRunProfile("Debug", vscode.TestRunProfileKind.Debug, debug, true);
    this.subscriptions.push(
      this.controller,
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.later(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.later(document)),
    );
  }

  /** Look for all tests again. */
  async refresh(): Promise<void> {
    const files = await this.ask({});
    this.controller.items.replace(files.map((file) => this.itemOf(file)));
  }

  /** Look for all tests when the server has had its time for what is looked at. */
  refreshLater(): void {
    this.settled("", () => this.refresh());
  }

  /** Run one test, by its file and name. */
  async runOne(uri: string, name: string): Promise<void> {
    const key = vscode.Uri.parse(uri).toString();
    await this.look(key);
    const test = this.controller.items.get(key)?.children.get(`${key}#${name}`);
    if (test === undefined) {
      this.log.warn(`there is no test ${name} in ${uri}`);
      return;
    }
    await vscode.commands.executeCommand("vscode.revealTestInExplorer", test);
    const cancel = new vscode.CancellationTokenSource();
    await this.run(new vscode.TestRunRequest([test]), cancel.token);
  }

  dispose(): void {
    for (const timer of this.waiting.values()) {
      clearTimeout(timer);
    }
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async ask(params: object): Promise<TestFile[]> {
    const client = this.client();
    if (client === undefined || !client.isRunning()) {
      return [];
    }
    try {
      return await client.sendRequest<TestFile[]>("mojo/tests", params);
    } catch (error) {
      this.log.warn(`the tests are not known: ${error}`);
      return [];
    }
  }

  private later(document: vscode.TextDocument): void {
    if (document.languageId !== "mojo" || document.uri.scheme !== "file") {
      return;
    }
    const uri = document.uri.toString();
    this.settled(uri, () => this.look(uri));
  }

  private settled(what: string, action: () => Promise<void>): void {
    clearTimeout(this.waiting.get(what));
    this.waiting.set(
      what,
      setTimeout(() => {
        this.waiting.delete(what);
        void action();
      }, SETTLED),
    );
  }

  private async look(uri: string): Promise<void> {
    const [file] = await this.ask({ textDocument: { uri } });
    if (file === undefined) {
      this.controller.items.delete(uri);
    } else {
      this.controller.items.add(this.itemOf(file));
    }
  }

  private itemOf(file: TestFile): vscode.TestItem {
    const uri = vscode.Uri.parse(file.uri);
    const item = this.controller.createTestItem(uri.toString(), file.name, uri);
    item.children.replace(
      file.tests.map((test) => {
        const child = this.controller.createTestItem(`${item.id}#${test.name}`, test.name, uri);
        const { start, end } = test.selectionRange;
        child.range = new vscode.Range(start.line, start.character, end.line, end.character);
        return child;
      }),
    );
    return item;
  }

  private async run(
    request: vscode.TestRunRequest,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const run = this.controller.createTestRun(request);
    const excluded = new Set(request.exclude ?? []);
    const roots = request.include ?? [...this.controller.items].map(([, item]) => item);
    await vscode.workspace.saveAll(false);
    for (const item of roots) {
      if (token.isCancellationRequested) {
        break;
      }
      if (item.uri === undefined || excluded.has(item)) {
        continue;
      }
      const isFile = item.children.size > 0;
      const tests = (isFile ? [...item.children].map(([, child]) => child) : [item]).filter(
        (each) => !excluded.has(each),
      );
      await this.runFile(run, item.uri, tests, isFile, token);
    }
    run.end();
  }

  /** Debug tests, one after the other; how they end is for the eye. */
  private async debug(request: vscode.TestRunRequest): Promise<void> {
    for (const item of request.include ?? [...this.controller.items].map(([, each]) => each)) {
      if (item.uri !== undefined) {
        await this.debugOne(item.uri, item.parent === undefined ? undefined : item.label);
      }
    }
  }

  /** Run tests of one file together, since compiling it takes longer than they do. */
  private async runFile(
    run: vscode.TestRun,
    uri: vscode.Uri,
    tests: vscode.TestItem[],
    isFile: boolean,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const client = this.client();
    const pending = new Map(tests.map((test) => [test.label, test]));
    for (const test of tests) {
      run.started(test);
    }
    if (client === undefined) {
      for (const test of tests) {
        run.errored(test, new vscode.TestMessage("the language server does not run"));
      }
      return;
    }
    const mark = `mojo-tests-${++numbers}`;
    let written = "";
    const listening = client.onNotification(
      "mojo/output",
      ({ token: from, text }: { token: string; text: string }) => {
        if (from === mark) {
          written += text;
          run.appendOutput(text.replaceAll(/\r?\n/g, "\r\n"));
        }
      },
    );
    const names = tests.map((test) => test.label).join(" or ");
    const parameters = {
      command: isFile ? "mojo.run" : "mojo.runTest",
      arguments: isFile ? [uri.toString()] : [uri.toString(), names],
      workDoneToken: mark,
    };
    let problem = "";
    try {
      await client.sendRequest("workspace/executeCommand", parameters, token);
    } catch (error) {
      problem = token.isCancellationRequested ? "cancelled" : String(error);
    } finally {
      listening.dispose();
    }
    for (const outcome of outcomes(written)) {
      const test = pending.get(outcome.name);
      if (test === undefined) {
        continue;
      }
      pending.delete(outcome.name);
      if (outcome.result === "passed") {
        run.passed(test, outcome.seconds * 1000);
      } else if (outcome.result === "skipped") {
        run.skipped(test);
      } else {
        const message = new vscode.TestMessage(outcome.message);
        const place = outcome.place;
        if (place !== undefined) {
          const position = new vscode.Position(place.line, place.column);
          message.location = new vscode.Location(vscode.Uri.file(place.path), position);
        }
        run.failed(test, message, outcome.seconds * 1000);
      }
    }
    for (const test of pending.values()) {
      if (problem === "cancelled") {
        run.skipped(test);
      } else {
        run.errored(test, new vscode.TestMessage(problem || written.trim() || "it did not run"));
      }
    }
  }
}
