import assert from "node:assert/strict";
import { test } from "node:test";
import { candidates } from "../dist/test/search.mjs";

async function all(given) {
  const around = {
    chosen: "",
    folders: ["/w"],
    python: async () => undefined,
    path: ["/usr/bin"],
    binaries: "bin",
    ...given,
  };
  const found = [];
  for await (const each of candidates(around)) found.push(each.directory);
  return found;
}

test("the workspace comes first, then Python's choice, then the search path", async () => {
  const found = await all({ python: async () => "/p/bin", path: ["", "/usr/bin"] });
  assert.deepEqual(found, [
    "/w/.venv/bin", "/w/venv/bin", "/w/env/bin", "/w/.pixi/envs/default/bin", "/p/bin", "/usr/bin",
  ]);
});

test("who has chosen gets that one or none", async () => {
  assert.deepEqual(await all({ chosen: " /t " }), ["/t", "/t/bin", "/"]);
});

test("what is chosen may be below the workspace, and be a program", async () => {
  assert.deepEqual(await all({ chosen: "tools/mojo" }), [
    "/w/tools/mojo", "/w/tools/mojo/bin", "/w/tools",
  ]);
});

test("Python is asked only when nothing nearer was taken", async () => {
  let asked = false;
  const around = {
    chosen: "", folders: ["/w"], path: [], binaries: "bin",
    python: async () => ((asked = true), undefined),
  };
  for await (const each of candidates(around)) {
    if (each.directory === "/w/venv/bin") break;
  }
  assert.equal(asked, false);
});

test("without a folder there is still the search path", async () => {
  assert.deepEqual(await all({ folders: [] }), ["/usr/bin"]);
});
