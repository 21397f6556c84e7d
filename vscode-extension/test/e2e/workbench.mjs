// A VS Code workbench in a browser, with the packaged extension: started, driven, stopped.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

// A busy machine takes its time.
export const PATIENCE = Number(process.env.MOJO_E2E_PATIENCE ?? 90) * 1000;
const BROWSER = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
  // With the first of these the browser compiles the editor anew for each window, which the one on the
  // desktop does not.
  "--disable-features=BackgroundResourceFetch,Translate,PaintHolding",
];
/** How many windows it takes until the browser has kept what it compiles. */
export const LEARNING = 2;
const QUIET = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "telemetry.telemetryLevel": "off",
  "security.workspace.trust.enabled": false,
  "git.enabled": false,
  "workbench.enableExperiments": false,
  // Who looks for servers of these opens the settings as texts, and with them what knows JSON.
  "chat.mcp.enabled": false,
  "workbench.reduceMotion": "on",
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "extensions.webWorker": false,
  "json.schemaDownload.enable": false,
  "editor.minimap.enabled": false,
  "editor.hover.delay": 100,
  "files.simpleDialog.enable": true,
  // What a terminal shows is text in the page only when it is not painted.
  "terminal.integrated.gpuAcceleration": "off",
};

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** One server with one user's settings, for folders that are opened in pages of their own. */
export class Workbench {
  static async start({ installation, extension, settings, pictures, environment = {} }) {
    const work = mkdtempSync(join(tmpdir(), "mojo-e2e-"));
    const require = createRequire(join(installation, "package.json"));
    const entry = join(dirname(require.resolve("code-server/package.json")), "out/node/entry.js");
    const port = await freePort();
    const common = [
      entry, "--config", join(work, "config.yaml"), "--user-data-dir", join(work, "data"),
      "--extensions-dir", join(work, "extensions"),
    ];
    writeFileSync(join(work, "config.yaml"), "cert: false\n");
    // Settings of the user often arrive too late for those of the machine.
    mkdirSync(join(work, "data/Machine"), { recursive: true });
    writeFileSync(
      join(work, "data/Machine/settings.json"),
      JSON.stringify({ ...QUIET, ...settings }, null, 2),
    );
    const installed = spawnSync(process.execPath, [...common, "--install-extension", extension], {
      encoding: "utf8",
    });
    if (installed.status !== 0) {
      throw new Error(`the extension does not install:\n${installed.stdout}${installed.stderr}`);
    }
    const server = spawn(
      process.execPath,
      [
        ...common, "--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry",
        "--disable-update-check", "--disable-workspace-trust",
      ],
      {
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
        // As it is here, not as a shell would set it up first.
        env: { ...process.env, VSCODE_CLI: "1", ...environment },
      },
    );
    let said = "";
    server.stdout.on("data", (data) => (said += data));
    server.stderr.on("data", (data) => (said += data));
    const address = `http://127.0.0.1:${port}`;
    const end = Date.now() + PATIENCE;
    for (;;) {
      try {
        if ((await fetch(`${address}/healthz`)).ok) break;
      } catch {
        // Not yet.
      }
      if (Date.now() > end || server.exitCode !== null) throw new Error(`no workbench:\n${said}`);
      await new Promise((done) => setTimeout(done, 200));
    }
    const { chromium } = await import(pathToFileURL(require.resolve("playwright-core")).href).then(
      (module) => module.default ?? module,
    );
    // One profile for all windows: as for people, only the first one has to be compiled by the browser.
    const browser = await chromium.launchPersistentContext(join(work, "browser"), {
      executablePath: "/usr/bin/chromium",
      args: BROWSER,
      viewport: { width: 1400, height: 900 },
    });
    return new Workbench({ work, server, address, browser, pictures });
  }

  constructor(parts) {
    Object.assign(this, parts);
  }

  /** A directory with files, to be opened. */
  folder(files) {
    const folder = mkdtempSync(join(this.work, "folder-"));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  }

  /** An empty page. */
  async page() {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  /** The address of a folder, with a file of it open. */
  url(folder, file) {
    const { host } = new URL(this.address);
    const payload = file && JSON.stringify([["openFile", `vscode-remote://${host}${join(folder, file)}`]]);
    return `${this.address}/?${new URLSearchParams({ folder, ...(payload ? { payload } : {}) })}`;
  }

  /** Open a folder in a new page. */
  async open(folder) {
    const page = await this.page();
    await page.goto(this.url(folder));
    await page.locator(".monaco-workbench").waitFor();
    return new Window(page, this.pictures);
  }

  /** The processes that the editor has started whose command is like this. */
  processes(command) {
    const parents = new Map();
    for (const entry of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      try {
        const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
        const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
        parents.set(Number(entry), { parent, words: readFileSync(`/proc/${entry}/cmdline`, "utf8") });
      } catch {
        // It has ended.
      }
    }
    const isOurs = (pid) => pid === this.server.pid || (parents.has(pid) && isOurs(parents.get(pid).parent));
    return [...parents.keys()].filter((pid) => command.test(parents.get(pid).words.replaceAll("\0", " ")) && isOurs(pid));
  }

  async stop() {
    await this.browser.close();
    const { server } = this;
    // Until it has ended it writes into what is removed.
    const ended = server.exitCode === null && new Promise((done) => server.once("exit", done));
    try {
      process.kill(-server.pid, "SIGTERM");
      await ended;
    } catch {
      // It is gone.
    }
    rmSync(this.work, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A page with a workbench in it, in the words of who uses it. */
export class Window {
  constructor(page, pictures) {
    this.page = page;
    this.pictures = pictures;
  }

  async picture(name) {
    if (this.pictures) {
      await this.page.waitForTimeout(400);
      await this.page.screenshot({ path: join(this.pictures, `${name}.png`) });
    }
  }

  /** Keep what is seen of a failure, and what it is made of. */
  async keep(name) {
    if (this.pictures) {
      await this.picture(name);
      writeFileSync(join(this.pictures, `${name}.html`), await this.page.content());
    }
  }

  /** Run a command by its title. */
  async command(title) {
    await this.page.keyboard.press("F1");
    const input = this.page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first().click();
  }

  /** Choose one of what is offered. */
  async choose(label) {
    await this.page.locator(".quick-input-list .monaco-list-row .label-name", { hasText: label }).first().click();
  }

  /** Open a file of the folder. */
  async file(name) {
    await this.page.keyboard.press("Control+p");
    const input = this.page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await input.fill(name);
    await this.page
      .locator(".quick-input-list .monaco-list-row", { hasText: name.split("/").pop() })
      .first()
      .waitFor();
    await this.page.keyboard.press("Enter");
    await this.page.locator(".tab.active", { hasText: name.split("/").pop() }).waitFor();
    await this.page.locator(".view-line").first().waitFor();
    if (!name.endsWith(".ipynb")) {
      await this.page.locator(".editor-instance .monaco-editor").first().click({ position: { x: 300, y: 300 } });
    }
  }

  /** Put the cursor behind a text: line and column, from one. */
  async goTo(line, column = 1) {
    await this.page.keyboard.press("Control+g");
    const input = this.page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  /** Wait until the server has said something about the file. */
  async served() {
    await this.page.locator(".codelens-decoration a").first().waitFor();
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 30 });
  }

  async close() {
    await this.page.close();
  }
}
