// Opens windows on a file with a mistake in it, and tells what happens until the mistake is marked.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { family, uptime } from "./processor.mjs";
import { PATIENCE } from "./workbench.mjs";

const MISTAKE = "def main():\n    print(nowhere)\n";
// How the browser notices what is to be seen: what looks at every frame has frames made.
const PAUSE = 20;
const SEEN = { open: "monaco-workbench", text: "view-line", marked: "squiggly-error" };

// What the editor itself notes.
const NOTED = {
  "code/didLoadWorkbenchMain": "loaded",
  "code/didCreateSocketOK/ExtensionHost": "hostAsked",
  "code/didRestoreEditors": "restored",
};

/** Who a process works for. */
function role(command) {
  if (/chrom/.test(command)) return /--type=renderer/.test(command) ? "page" : "rest of the browser";
  if (/mojo-lsp-server|\blsp\b/.test(command)) return "language server";
  if (/--type=extensionHost/.test(command)) return "extension host";
  return "rest of the editor";
}

/** Seconds of the processor that each role has had meanwhile, but for who drives it all. */
function spent(before, after) {
  const roles = {};
  for (const [pid, { command, seconds }] of after) {
    if (pid === process.pid) continue;
    const name = role(command);
    roles[name] = (roles[name] ?? 0) + seconds - (before.get(pid)?.seconds ?? 0);
  }
  return roles;
}

/** The newest entry of a directory whose name begins like this. */
function newest(directory, prefix) {
  const number = (name) => Number(name.replaceAll(/\D/g, ""));
  const found = readdirSync(directory).filter((name) => name.startsWith(prefix));
  return join(directory, found.sort((one, other) => number(one) - number(other)).at(-1));
}

/** The first line of a log that is like this, and when it was written, if it is there already. */
function written(path, pattern) {
  if (!existsSync(path)) return undefined;
  const line = readFileSync(path, "utf8").split("\n").find((each) => pattern.test(each));
  return line && { line, time: Date.parse(`${line.slice(0, 23).replace(" ", "T")}Z`) };
}

/** Open a window; times are in seconds from when it was asked for. */
export async function opening(workbench, given = {}) {
  const page = await workbench.page();
  try {
    return await measured(workbench, page, given);
  } finally {
    await page.close();
  }
}

async function measured(workbench, page, { trace = false }) {
  const settings = JSON.stringify(trace ? { "mojo.trace.server": "messages" } : {});
  const folder = workbench.folder({ "wrong.mojo": MISTAKE, ".vscode/settings.json": settings });
  await page.addInitScript(
    ({ classes, pause, patience }) => {
      const seen = {};
      window.mojoSeen = new Promise((done, failed) => {
        const look = () => {
          if (performance.now() > patience) failed(new Error(`seen was only ${Object.keys(seen).join(", ")}`));
          for (const [name, each] of Object.entries(classes)) {
            if (!(name in seen) && document.getElementsByClassName(each).length > 0) seen[name] = performance.now();
          }
          if (!("marked" in seen)) return;
          clearInterval(clock);
          done(seen);
        };
        const clock = setInterval(look, pause);
      });
    },
    { classes: SEEN, pause: PAUSE, patience: PATIENCE },
  );
  const before = family(process.pid);
  await page.goto(workbench.url(folder, "wrong.mojo"), { waitUntil: "commit" });
  const seen = await page.evaluate(() => window.mojoSeen);
  const [after, now, up] = [family(process.pid), Date.now(), uptime()];
  const { origin, marks } = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    marks: performance.getEntriesByType("mark").map((mark) => [mark.name, mark.startTime]),
  }));

  const times = Object.fromEntries(Object.entries(seen).map(([name, time]) => [name, time / 1000]));
  for (const [name, time] of marks) {
    if (name in NOTED) times[NOTED[name]] ??= time / 1000;
  }
  for (const [pid, { command, started }] of after) {
    if (before.has(pid)) continue;
    const time = (now - origin) / 1000 - (up - started);
    if (role(command) === "extension host") times.hostStarted = time;
    // A program of the server may start another one.
    if (role(command) === "language server") times.serverStarted = Math.min(time, times.serverStarted ?? time);
  }
  const logs = newest(newest(join(workbench.work, "data/logs"), ""), "exthost");
  const at = (found) => found && (found.time - origin) / 1000;
  const host = join(logs, "remoteexthost.log");
  times.hostReady = at(written(host, /Extension host with pid \d+ started/));
  times.activated = at(written(host, /doActivateExtension mojo-toolkit/));
  times.answered = at(written(join(logs, "mojo-toolkit.mojo-toolkit/Mojo.log"), /, from /));

  const processor = spent(before, after);
  return { times, processor, protocol: trace ? await requests(logs) : {} };
}

/** How long the server took for what it was asked, in seconds, from what the extension keeps of it. */
async function requests(logs) {
  const found = {};
  // It is written out now and then.
  for (let i = 0; i < 20 && !("textDocument/diagnostic" in found); i++) {
    await new Promise((done) => setTimeout(done, 250));
    const paths = readdirSync(logs, { recursive: true }).filter((name) => name.endsWith("protocol.log"));
    const text = paths.map((name) => readFileSync(join(logs, name), "utf8")).join("\n");
    for (const [, name, taken] of text.matchAll(/Received response '(\S+) - \(\d+\)' in (\d+)ms/g)) {
      found[name] ??= Number(taken) / 1000;
    }
  }
  return found;
}
