// Drives a real VS Code: `node run.mjs --installation DIR --extension FILE --toolchain DIR [--pictures DIR] [NAME…]`.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Workbench } from "./workbench.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    installation: { type: "string" },
    extension: { type: "string" },
    toolchain: { type: "string" },
    pictures: { type: "string" },
  },
});
if (values.pictures) mkdirSync(values.pictures, { recursive: true });

const SHAPES = `"""Shapes."""


@fieldwise_init
struct Square(Copyable):
    """A square."""

    var side: Int

    def area(self) -> Int:
        """The area of the square."""
        return self.side * self.side
`;
const MAIN = `from shapes import Square


def main():
    var square = Square(3)
    print(square.area())
    print("done")
`;
const TESTS = `from std.testing import TestSuite, assert_equal


def test_good() raises:
    assert_equal(1, 1)


def test_bad() raises:
    assert_equal(1, 2)


def main() raises:
    TestSuite.discover_tests[__functions_in_module()]().run()
`;

/** Save, and wait until a file on disk is as it should be. */
async function saved(window, path, expected) {
  await window.page.keyboard.press("Control+s");
  const end = Date.now() + 30_000;
  while (!expected.test(readFileSync(path, "utf8"))) {
    assert.ok(Date.now() < end, `${path} holds\n${readFileSync(path, "utf8")}`);
    await window.page.waitForTimeout(200);
  }
}

const CASES = {
  async "words have their colours"(window) {
    await window.file("main.mojo");
    const colour = async (text) => {
      const span = window.page.locator(".view-line span span", { hasText: new RegExp(`^\\s*${text}\\s*$`) }).first();
      await span.waitFor();
      return span.evaluate((node) => getComputedStyle(node).color);
    };
    const keyword = await colour("def");
    const string = await colour('"done"').catch(() => colour("done"));
    assert.notEqual(keyword, string);
    await window.picture("colours");
  },

  async "a mistake is marked, and the mark goes when it is mended"(window) {
    await window.file("main.mojo");
    await window.goTo(7, 99);
    await window.type("\nprint(nowhere)");
    await window.page.locator(".squiggly-error").first().waitFor();
    await window.picture("squiggles");
    for (let i = 0; i < "\nprint(nowhere)".length; i++) await window.page.keyboard.press("Control+z");
    await window.page.keyboard.press("Control+Shift+k");
    await window.goTo(7, 1);
    await window.page.locator(".squiggly-error").first().waitFor({ state: "detached" });
  },

  async "hovering tells what a name is"(window) {
    await window.file("main.mojo");
    await window.goTo(6, 19);
    await window.served();
    await window.page.keyboard.press("Control+k");
    await window.page.keyboard.press("Control+i");
    await window.page.locator(".monaco-hover", { hasText: "The area of the square" }).first().waitFor();
    await window.picture("hover");
  },

  async "completion imports what it completes"(window, folder) {
    await window.file("fresh.mojo");
    await window.served();
    await window.goTo(2, 99);
    await window.type("\nvar counts = Count");
    const offer = window.page.locator(".suggest-widget .monaco-list-row", { hasText: "Counter" }).first();
    await offer.waitFor();
    await window.picture("completion");
    await offer.click();
    await window.page.locator(".view-line", { hasText: "import" }).first().waitFor();
    await saved(window, join(folder, "fresh.mojo"), /from std\.collections[\w.]* import Counter/);
  },

  async "a new name goes through two files"(window, folder) {
    await window.file("shapes.mojo");
    await window.served();
    await window.goTo(10, 11);
    await window.page.keyboard.press("F2");
    const input = window.page.locator(".rename-box input, .rename-input").first();
    await input.waitFor();
    await input.fill("surface");
    await window.page.keyboard.press("Enter");
    await window.page.locator(".view-line", { hasText: "surface" }).first().waitFor();
    await window.command("File: Save All Files");
    await saved(window, join(folder, "main.mojo"), /square\.surface\(\)/);
    await saved(window, join(folder, "shapes.mojo"), /def surface\(self\)/);
    await window.picture("rename");
  },

  async "a file is formatted"(window, folder) {
    await window.file("messy.mojo");
    await window.served();
    await window.command("Format Document");
    await window.page.locator(".view-line", { hasText: "print(x)" }).first().waitFor();
    await saved(window, join(folder, "messy.mojo"), /^ {4}var x = 1 \+ 2$/m);
  },

  async "a file is run, and what it prints is seen"(window) {
    await window.file("hello.mojo");
    await window.command("Mojo: Run File");
    await window.page.locator(".terminal-wrapper.active .xterm-rows", { hasText: "hello from the run" }).first().waitFor();
    await window.picture("run");
  },

  async "tests pass and fail in the Test Explorer"(window) {
    await window.file("test_sums.mojo");
    await window.command("Testing: Focus on Test Explorer View");
    await window.page.locator(".test-explorer .monaco-list-row", { hasText: "test_sums.mojo" }).first().waitFor();
    await window.command("Test: Run All Tests");
    await window.page.locator(".test-explorer .monaco-list-row .testing-icon-failed, .test-explorer .codicon-testing-failed-icon").first().waitFor();
    await window.page.locator(".test-explorer .codicon-testing-passed-icon").first().waitFor();
    await window.picture("tests");
  },
};

const FILES = {
  "main.mojo": MAIN,
  "shapes.mojo": SHAPES,
  "fresh.mojo": "def main():\n    var n = 1\n    print(n)\n",
  "messy.mojo": "def main():\n    var   x=1+2\n    print( x )\n",
  "hello.mojo": 'def main():\n    print("hello from", "the run")\n',
  "test_sums.mojo": TESTS,
};

async function within(settings, body) {
  const workbench = await Workbench.start({
    installation: resolve(values.installation),
    extension: resolve(values.extension),
    pictures: values.pictures,
    settings,
  });
  try {
    await body(workbench);
  } finally {
    await workbench.stop();
  }
}

let failed = 0;
async function report(name, body) {
  if (positionals.length > 0 && !positionals.some((part) => name.includes(part))) return;
  const began = Date.now();
  try {
    await body();
    console.log(`ok    ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED ${name}: ${error.stack ?? error}`);
  }
}

await within({ "mojo.toolchainPath": resolve(values.toolchain) }, async (workbench) => {
  for (const [name, body] of Object.entries(CASES)) {
    await report(name, async () => {
      const folder = workbench.folder(FILES);
      const window = await workbench.open(folder);
      try {
        await body(window, folder);
      } catch (error) {
        await window.picture(`failed-${name.replaceAll(" ", "-")}`).catch(() => {});
        throw error;
      } finally {
        await window.close();
      }
    });
  }
  await report("from the window to the first diagnostics", async () => {
    const folder = workbench.folder({ "wrong.mojo": "def main():\n    print(nowhere)\n" });
    const window = await workbench.open(folder);
    const began = Date.now();
    await window.file("wrong.mojo");
    await window.page.locator(".squiggly-error").first().waitFor();
    console.log(`      ${((Date.now() - began) / 1000).toFixed(1)} s`);
    await window.close();
  });
});

await within({ "mojo.toolchainPath": "/nowhere/at/all" }, async (workbench) => {
  await report("a toolchain that is missing is told", async () => {
    const window = await workbench.open(workbench.folder(FILES));
    await window.file("main.mojo");
    await window.page.locator(".notification-toast", { hasText: "There is no Mojo toolchain" }).first().waitFor();
    await window.picture("missing");
    await window.close();
  });
});
process.exitCode = failed === 0 ? 0 : 1;
