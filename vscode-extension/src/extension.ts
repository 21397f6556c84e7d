import type { ExtensionContext } from "vscode";
import { startFirst } from "./process";

// A server takes its time to start. So do the other extensions of a window, between our being loaded and
// our being activated, and then the rest of us to load: not one after the other.
const first = startFirst();

/** Called by VS Code when a window needs us. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { open } = await import("./window");
  await open(context, first);
}
