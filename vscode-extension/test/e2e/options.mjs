// What the programs of this directory are told.
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const extension = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
const COMMON = {
  installation: { type: "string", default: join(cache, "mojo-toolkit/vscode") },
  extension: { type: "string", default: join(extension, "mojo-toolkit.vsix") },
  toolchain: { type: "string", default: join(extension, "../.venv/bin") },
};

/** Where the editor, the packaged extension and the toolchain are, and what else may be said. */
export function options(more = {}) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { ...COMMON, ...more } });
  for (const name of Object.keys(COMMON)) values[name] = resolve(values[name]);
  return { ...values, names: positionals };
}
