import { createHash } from "node:crypto";
import { basename, extname, join } from "node:path";

/** A program that speaks the Debug Adapter Protocol. */
export interface Debugger {
  readonly kind: "gdb" | "lldb";
  readonly path: string;
}

/** What a search can ask of the machine. */
export interface Probe {
  /** The whole path of a program, which may be on the search path. */
  find(name: string): Promise<string | undefined>;
  /** What a program answers to --version. */
  version(path: string): Promise<string | undefined>;
}

/** What to do about a debugger that is missing, for those who read it. */
export class NoDebugger extends Error {}

// The first one with the protocol.
const GDB = 14;
const NEWEST_LLDB = 24;
const FIRST_LLDB_DAP = 18;
const FIRST_LLDB_VSCODE = 13;

function numbered(name: string, newest: number, oldest: number): string[] {
  const versions = Array.from({ length: newest - oldest + 1 }, (_, at) => newest - at);
  return versions.map((version) => `${name}-${version}`);
}

const LLDB_DAP = ["lldb-dap", ...numbered("lldb-dap", NEWEST_LLDB, FIRST_LLDB_DAP)];
const LLDB_VSCODE = [
  "lldb-vscode",
  ...numbered("lldb-vscode", FIRST_LLDB_DAP - 1, FIRST_LLDB_VSCODE),
];

/** The version of gdb in what it says of itself, such as 14.2. */
export function gdbVersion(text: string): number | undefined {
  const found = /(\d+\.\d+)[^\s]*\s*$/m.exec(text.split("\n")[0] ?? "");
  return found === null ? undefined : Number(found[1]);
}

function advice(platform: NodeJS.Platform): string {
  switch (platform) {
    case "darwin":
      return 'Install one with "xcode-select --install".';
    case "win32":
      return "Install LLVM, which has lldb-dap.";
    default:
      return 'Install one, such as with "apt-get install lldb" or "dnf install lldb".';
  }
}

/** The debugger to use; raises `NoDebugger` if there is none. */
export async function findDebugger(
  wanted: "auto" | "gdb" | "lldb",
  chosen: string,
  probe: Probe,
  platform: NodeJS.Platform = process.platform,
): Promise<Debugger> {
  if (chosen !== "") {
    const path = await probe.find(chosen);
    if (path === undefined) {
      throw new NoDebugger(`There is no debugger at "${chosen}", which the configuration names.`);
    }
    return { kind: /gdb/i.test(basename(path)) ? "gdb" : "lldb", path };
  }
  let old: string | undefined;
  const lldb = async (names: string[]): Promise<Debugger | undefined> => {
    for (const name of wanted === "gdb" ? [] : names) {
      const path = await probe.find(name);
      if (path !== undefined) {
        return { kind: "lldb", path };
      }
    }
    return undefined;
  };
  const gdb = async (): Promise<Debugger | undefined> => {
    const path = wanted === "lldb" ? undefined : await probe.find("gdb");
    const version = path && gdbVersion((await probe.version(path)) ?? "");
    if (path && version && version < GDB) {
      old = `gdb ${version} is there, but only gdb ${GDB} speaks with editors. `;
      return undefined;
    }
    return path && version ? { kind: "gdb", path } : undefined;
  };
  const found = (await lldb(LLDB_DAP)) ?? (await gdb()) ?? (await lldb(LLDB_VSCODE));
  if (found === undefined) {
    const what = { auto: `lldb-dap or gdb ${GDB} or later`, gdb: `gdb ${GDB} or later`, lldb: "lldb-dap" };
    throw new NoDebugger(
      `Debugging needs ${what[wanted]}, which is not on the search path. ${old ?? ""}${advice(platform)}`,
    );
  }
  return found;
}

/** A configuration of `launch.json` or of a command, after its variables have been put in. */
export interface Configuration {
  readonly request: "launch" | "attach";
  readonly file?: string;
  readonly program?: string;
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly pid?: number | string;
  readonly stopOnEntry?: boolean;
  readonly console?: "internalConsole" | "integratedTerminal";
}

/** What a debugger needs to show values as Mojo does, by `mojo debug --print-setup`. */
export interface Setup {
  readonly environment?: Readonly<Record<string, string>>;
  readonly commands?: readonly string[];
}

/** A program that is to be started. */
export interface Adapter {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** How a debugger is started. */
export function adapterOf(found: Debugger, setup: Setup): Adapter {
  const { commands = [], environment: env = {} } = setup;
  if (found.kind === "lldb") {
    return { command: found.path, args: [], env };
  }
  const first = commands.flatMap((command) => ["-iex", command]);
  return { command: found.path, args: ["-q", "-i", "dap", ...first], env };
}

/** What the adapter is told to start or to attach to. */
export function requestOf(
  kind: Debugger["kind"],
  given: Configuration,
  setup: Setup,
): Record<string, unknown> {
  const common = kind === "lldb" ? { initCommands: setup.commands ?? [] } : {};
  if (given.request === "attach") {
    return { ...common, pid: Number(given.pid) };
  }
  const { program, args = [], cwd, env = {}, stopOnEntry = false } = given;
  const launch = { ...common, program, args, ...(cwd === undefined ? {} : { cwd }) };
  if (kind === "gdb") {
    return { ...launch, env, stopAtBeginningOfMainSubprogram: stopOnEntry };
  }
  return {
    ...launch,
    // Older ones know no other form.
    env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
    stopOnEntry,
    runInTerminal: given.console === "integratedTerminal",
  };
}

/** Where the program of a source file is built to be debugged. */
export function programOf(file: string, storage: string): string {
  const mark = createHash("sha256").update(file).digest("hex").slice(0, 8);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return join(storage, `${basename(file, extname(file))}-${mark}${suffix}`);
}
