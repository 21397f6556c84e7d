// What the processor of this machine does, and for whom; Linux tells it in /proc.
import { readdirSync, readFileSync } from "node:fs";

// In what unit /proc counts time; it is the same on all that this runs on.
const TICKS = 100;

/** How long the machine has been running, in seconds: what the starts of processes are counted from. */
export function uptime() {
  return Number(readFileSync("/proc/uptime", "utf8").split(" ")[0]);
}

/** The processes that there are: parent, command, start, and seconds of the processor, without children. */
function processes() {
  const found = new Map();
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ").map(Number);
      const command = readFileSync(`/proc/${entry}/cmdline`, "utf8").replaceAll("\0", " ").trim();
      const [, parent] = fields;
      const [ofItself, ofSystem] = fields.slice(11);
      found.set(Number(entry), { parent, command, seconds: (ofItself + ofSystem) / TICKS, started: fields[19] / TICKS });
    } catch {
      // It has ended.
    }
  }
  return found;
}

/** The processes that are below one, and it. */
export function family(ancestor) {
  const all = processes();
  const below = (pid) => pid === ancestor || (all.has(pid) && below(all.get(pid).parent));
  return new Map([...all].filter(([pid]) => below(pid)));
}

/** How much of the machine is at work, from now on for a second. */
export async function busyShare() {
  const read = () => {
    const [user, nice, system, idle, waiting, ...rest] = readFileSync("/proc/stat", "utf8").split("\n")[0].split(/\s+/).slice(1).map(Number);
    const others = user + nice + system + rest.reduce((sum, each) => sum + each, 0);
    return { others, all: others + idle + waiting };
  };
  const before = read();
  await new Promise((done) => setTimeout(done, 1000));
  const after = read();
  return (after.others - before.others) / (after.all - before.all);
}
