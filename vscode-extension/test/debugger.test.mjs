import assert from "node:assert/strict";
import { test } from "node:test";
import {
  adapterOf, findDebugger, gdbVersion, NoDebugger, programOf, requestOf,
} from "../dist/test/debugger.mjs";

/** A machine that has some programs, by what they say of their version. */
const machine = (programs) => ({
  find: async (name) => (name in programs ? (name.startsWith("/") ? name : `/usr/bin/${name}`) : undefined),
  version: async (path) => programs[path] ?? programs[path.split("/").pop()],
});
const OLD_GDB = "GNU gdb (Debian 13.1-3) 13.1\nCopyright (C) 2023";
const NEW_GDB = "GNU gdb (Ubuntu 15.0.50.20240403-0ubuntu1) 15.0.50.20240403-git\nCopyright";

test("versions of gdb are found in what it says", () => {
  assert.equal(gdbVersion(OLD_GDB), 13.1);
  assert.equal(gdbVersion(NEW_GDB), 15.0);
  assert.equal(gdbVersion("GNU gdb (GDB) Red Hat Enterprise Linux 14.2-3.el9"), 14.2);
  assert.equal(gdbVersion("nonsense"), undefined);
});

test("lldb-dap comes first, gdb next, older forms of lldb last", async () => {
  const found = (programs, wanted = "auto") => findDebugger(wanted, "", machine(programs), "linux");
  assert.deepEqual(await found({ "lldb-dap-19": "", gdb: NEW_GDB }), {
    kind: "lldb", path: "/usr/bin/lldb-dap-19",
  });
  assert.deepEqual(await found({ "lldb-vscode-14": "", gdb: NEW_GDB }), {
    kind: "gdb", path: "/usr/bin/gdb",
  });
  assert.deepEqual(await found({ "lldb-vscode-14": "", gdb: OLD_GDB }), {
    kind: "lldb", path: "/usr/bin/lldb-vscode-14",
  });
  assert.equal((await found({ "lldb-dap": "", gdb: NEW_GDB }, "gdb")).kind, "gdb");
  assert.equal((await found({ "lldb-vscode-14": "", gdb: NEW_GDB }, "lldb")).kind, "lldb");
});

test("who has no debugger is told what to install", async () => {
  await assert.rejects(findDebugger("auto", "", machine({}), "linux"), (error) => {
    assert.ok(error instanceof NoDebugger);
    assert.match(error.message, /lldb-dap or gdb 14 or later.*apt-get install lldb/);
    return true;
  });
  await assert.rejects(findDebugger("auto", "", machine({}), "darwin"), /xcode-select --install/);
  await assert.rejects(findDebugger("gdb", "", machine({ gdb: OLD_GDB }), "linux"), /gdb 13\.1 is there/);
  await assert.rejects(findDebugger("auto", "/no/gdb", machine({ gdb: NEW_GDB })), /"\/no\/gdb"/);
});

test("a debugger that is chosen is taken for what it is called", async () => {
  const programs = machine({ "/opt/gdb-15": NEW_GDB, "/opt/lldb-dap": "" });
  assert.equal((await findDebugger("auto", "/opt/gdb-15", programs)).kind, "gdb");
  assert.equal((await findDebugger("auto", "/opt/lldb-dap", programs)).kind, "lldb");
});

const LAUNCH = {
  request: "launch", program: "/x", args: ["a b"], cwd: "/w", env: { A: "1" }, stopOnEntry: true,
  console: "integratedTerminal",
};

test("gdb is given its script and its words", () => {
  const setup = { commands: ["source /p/gdb.py"], environment: {} };
  assert.deepEqual(adapterOf({ kind: "gdb", path: "/gdb" }, setup), {
    command: "/gdb", args: ["-q", "-i", "dap", "-iex", "source /p/gdb.py"], env: {},
  });
  assert.deepEqual(requestOf("gdb", LAUNCH, setup), {
    program: "/x", args: ["a b"], cwd: "/w", env: { A: "1" }, stopAtBeginningOfMainSubprogram: true,
  });
  assert.deepEqual(requestOf("gdb", { request: "attach", pid: "12" }, setup), { pid: 12 });
});

test("lldb is given its script, its environment and its words", () => {
  const setup = { commands: ["command script import x"], environment: { PYTHONPATH: "/l" } };
  assert.deepEqual(adapterOf({ kind: "lldb", path: "/lldb-dap" }, setup), {
    command: "/lldb-dap", args: [], env: { PYTHONPATH: "/l" },
  });
  assert.deepEqual(requestOf("lldb", LAUNCH, setup), {
    initCommands: ["command script import x"], program: "/x", args: ["a b"], cwd: "/w",
    env: ["A=1"], stopOnEntry: true, runInTerminal: true,
  });
  assert.deepEqual(requestOf("lldb", { request: "attach", pid: 12 }, {}), { initCommands: [], pid: 12 });
});

test("files of one name in two directories have two programs", () => {
  assert.notEqual(programOf("/a/main.mojo", "/s"), programOf("/b/main.mojo", "/s"));
  assert.match(programOf("/a/main.🔥", "/s"), /^\/s\/main-[0-9a-f]{8}$/);
});
