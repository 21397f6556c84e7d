// Tells how long a window takes from its opening to the first mistake that is marked, and what the
// processor is busy with meanwhile: `node start.mjs [--installation DIR] [--extension FILE]
// [--toolchain DIR] [--windows N]`.
import { cpus } from "node:os";
import { opening } from "./opening.mjs";
import { options } from "./options.mjs";
import { busyShare } from "./processor.mjs";
import { LEARNING, Workbench } from "./workbench.mjs";

const { installation, extension, toolchain, windows } = options({ windows: { type: "string", default: "4" } });

const STEPS = [
  ["loaded", "the editor's code is loaded"],
  ["open", "the window is open"],
  ["hostAsked", "an extension host is asked for"],
  ["hostStarted", "its process starts"],
  ["text", "the text is seen"],
  ["hostReady", "the extension host is ready"],
  ["activated", "the extension is loaded"],
  ["serverStarted", "the process of the language server starts"],
  ["answered", "the language server has answered the first request"],
  ["marked", "the mistake is marked"],
];
const seconds = (value) => value.toFixed(2).padStart(6);

/** The middle one of some numbers. */
function median(values) {
  const sorted = values.filter((each) => each !== undefined).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

const busy = await busyShare();
const workbench = await Workbench.start({
  installation, extension, settings: { "mojo.toolchainPath": toolchain }, environment: { PATH: `${toolchain}:${process.env.PATH}` },
});
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void workbench.stop().finally(() => process.exit(1)));
}
try {
  const all = [];
  for (let i = 0; i < LEARNING + Number(windows); i++) {
    const window = await opening(workbench, { trace: i === LEARNING + Number(windows) - 1 });
    const total = Object.values(window.processor).reduce((sum, each) => sum + each, 0);
    const { open, marked } = window.times;
    const note = i < LEARNING ? ", which the browser still compiles" : "";
    console.log(`window ${i + 1}: ${(marked - open).toFixed(2)} s after it was open, ${total.toFixed(1)} s of the processor${note}`);
    all.push({ ...window, total });
  }
  const measured = all.slice(LEARNING);
  console.log(`\nSeconds from when the window was asked for, on ${cpus().length} processors that others kept busy to ${Math.round(busy * 100)} %:`);
  for (const [name, what] of STEPS) {
    const time = median(measured.map(({ times }) => times[name]));
    if (time !== undefined) console.log(`${seconds(time)}  ${what}`);
  }
  console.log("\nSeconds of the processor until then:");
  for (const name of new Set(measured.flatMap(({ processor }) => Object.keys(processor)))) {
    console.log(`${seconds(median(measured.map(({ processor }) => processor[name])))}  ${name}`);
  }
  console.log(`${seconds(median(measured.map(({ total }) => total)))}  in all`);
  console.log("\nSeconds that the language server took for its first requests:");
  for (const [name, taken] of Object.entries(all.at(-1).protocol)) console.log(`${seconds(taken)}  ${name}`);
  const spans = measured.map(({ times }) => times.marked - times.open);
  console.log(`\nFrom the open window to the marked mistake: ${Math.min(...spans).toFixed(2)} s at best, ${median(spans).toFixed(2)} s in the middle`);
} finally {
  await workbench.stop();
}
