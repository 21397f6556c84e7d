import * as vscode from "vscode";
import type { Condition } from "./client";
import type { Toolchain } from "./toolchain";

const TEXTS: Record<Condition, string> = {
  starting: "starting",
  running: "running",
  stopped: "stopped",
  failed: "has ended too often",
  missing: "not found",
};

/** What the language status menu says of the toolchain. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem("mojo.status", {
    language: "mojo",
  });

  constructor() {
    this.item.name = "Mojo";
    this.show("starting", undefined);
  }

  /** Show a condition. */
  show(condition: Condition, toolchain: Toolchain | undefined, version = ""): void {
    this.item.text = `Mojo: ${TEXTS[condition]}`;
    this.item.detail = [version, toolchain && `from ${toolchain.source}`].filter(Boolean).join(", ");
    this.item.busy = condition === "starting";
    this.item.severity =
      condition === "failed" || condition === "missing"
        ? vscode.LanguageStatusSeverity.Error
        : vscode.LanguageStatusSeverity.Information;
    this.item.command =
      condition === "missing"
        ? { command: "mojo.chooseToolchain", title: "Choose" }
        : { command: "mojo.restartServer", title: "Restart" };
  }

  dispose(): void {
    this.item.dispose();
  }
}
