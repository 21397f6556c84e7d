import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

const SCHEME = "mojo-elaborated";
// The language whose colours do for all forms that no other extension has a language for.
const OURS = "mojo-mir";

const FORMS = [
  { form: "generic-mir", label: "Generic MIR", detail: "after the checks, with its parameters" },
  { form: "mir", label: "MIR", detail: "with parameters and compile-time code worked out" },
  { form: "llvm", label: "LLVM IR", detail: "before it is optimised" },
  { form: "llvm-optimized", label: "Optimised LLVM IR", detail: "as it is made into machine code" },
  { form: "assembly", label: "Assembly", detail: "the machine code" },
] as const;

/** What the server answers; lines count from nought. */
interface Answer {
  readonly text: string;
  readonly languageId: string;
  /** For each line of the text the line of the source, and for lines of the source those of the text. */
  readonly toSource: readonly (number | null)[];
  readonly toView: Readonly<Record<string, readonly number[]>>;
  /** The instances of a function with parameters. */
  readonly instances: readonly { readonly id: string; readonly title: string }[];
}

/** What a view is of. */
interface Subject {
  readonly source: vscode.Uri;
  readonly form: string;
  line: number;
  character: number;
  instance?: string;
}

/** A text beside the editor that says what a function becomes. */
export class Elaborated implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subjects = new Map<string, Subject>();
  private readonly answers = new Map<string, Answer>();
  private readonly mark = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor("editor.rangeHighlightBackground"),
    overviewRulerColor: new vscode.ThemeColor("editorOverviewRuler.rangeHighlightForeground"),
  });
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly client: () => LanguageClient | undefined,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = [
      this.changed,
      this.mark,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.refresh(uri)),
      vscode.window.onDidChangeTextEditorSelection((change) => this.follow(change.textEditor)),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** Show what the function at the cursor becomes, in a form that is asked for if it is not given. */
  async show(given?: string): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== "mojo") {
      await vscode.window.showWarningMessage("Place the cursor in a function of a Mojo file first.");
      return;
    }
    const chosen =
      FORMS.find((each) => each.form === given) ??
      (await vscode.window.showQuickPick(FORMS, { placeHolder: "What the function becomes" }));
    if (chosen === undefined) {
      return;
    }
    const source = editor.document.uri;
    const { line, character } = editor.selection.active;
    const name = `${vscode.workspace.asRelativePath(source)} (${chosen.label})`;
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}`, query: source.toString() });
    // One view for each file and form, which moves to another function when it is asked to.
    this.subjects.set(uri.toString(), { source, form: chosen.form, line, character });
    this.changed.fire(uri);
    let document = await vscode.workspace.openTextDocument(uri);
    const wanted = this.answers.get(uri.toString())?.languageId ?? OURS;
    const isKnown = (await vscode.languages.getLanguages()).includes(wanted);
    document = await vscode.languages.setTextDocumentLanguage(document, isKnown ? wanted : OURS);
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
    this.follow(editor);
  }

  /** Have another instance of a generic function shown. */
  async chooseInstance(): Promise<void> {
    const shown = vscode.window.visibleTextEditors.find(({ document }) =>
      this.subjects.has(document.uri.toString()),
    );
    const key = shown?.document.uri.toString() ?? "";
    const subject = this.subjects.get(key);
    const instances = this.answers.get(key)?.instances ?? [];
    if (shown === undefined || subject === undefined || instances.length === 0) {
      await vscode.window.showInformationMessage("No view of a generic function is to be seen.");
      return;
    }
    const items = instances.map(({ id, title }) => ({ label: title, id }));
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: "The values to show it with" });
    if (chosen !== undefined) {
      subject.instance = chosen.id;
      this.changed.fire(shown.document.uri);
    }
  }

  async provideTextDocumentContent(
    uri: vscode.Uri,
    token: vscode.CancellationToken,
  ): Promise<string> {
    const subject = this.subjects.get(uri.toString());
    const client = this.client();
    if (subject === undefined || client === undefined) {
      return "The language server does not run.\n";
    }
    const { source, form, line, character, instance } = subject;
    const parameters = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(source) },
      position: { line, character },
      form,
      ...(instance === undefined ? {} : { instance }),
    };
    try {
      const answer = await client.sendRequest<Answer | null>("mojo/elaborated", parameters, token);
      if (answer === null) {
        return "There is no function at the cursor.\n";
      }
      this.answers.set(uri.toString(), answer);
      return answer.text;
    } catch (error) {
      this.log.warn(`no elaborated view: ${error}`);
      return `There is nothing to show: ${error instanceof Error ? error.message : error}\n`;
    }
  }

  private refresh(source: vscode.Uri): void {
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const [key, subject] of this.subjects) {
      // A text is closed and opened when it gets its language, so that it closes says nothing.
      if (!open.has(key)) {
        this.subjects.delete(key);
        this.answers.delete(key);
      } else if (subject.source.toString() === source.toString()) {
        this.changed.fire(vscode.Uri.parse(key));
      }
    }
  }

  /** Mark the lines that belong to those in which the cursor is, on the other side. */
  private follow(from: vscode.TextEditor): void {
    const key = from.document.uri.toString();
    const line = from.selection.active.line;
    const own = this.subjects.get(key);
    const answer = this.answers.get(key);
    for (const editor of vscode.window.visibleTextEditors) {
      const other = editor.document.uri.toString();
      if (own !== undefined) {
        if (other === own.source.toString()) {
          const place = answer?.toSource[line];
          this.highlight(editor, place === undefined || place === null ? [] : [place]);
        }
      } else if (this.subjects.get(other)?.source.toString() === key) {
        this.highlight(editor, this.answers.get(other)?.toView[String(line)] ?? []);
      }
    }
    if (own !== undefined || this.subjects.size > 0) {
      from.setDecorations(this.mark, []);
    }
  }

  private highlight(editor: vscode.TextEditor, lines: readonly number[]): void {
    const ranges = lines.map((line) => new vscode.Range(line, 0, line, 0));
    editor.setDecorations(this.mark, ranges);
    if (ranges[0] !== undefined) {
      editor.revealRange(ranges[0], vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }
}
