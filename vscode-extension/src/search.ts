import { isAbsolute, join, resolve } from "node:path";

/** A directory that may hold the programs, and what to call it. */
export interface Candidate {
  readonly directory: string;
  readonly source: string;
}

/** What the search depends on. */
export interface Surroundings {
  /** The setting mojo.toolchainPath. */
  readonly chosen: string;
  readonly folders: readonly string[];
  /** The directory of the interpreter that was chosen for Python; asked only when it is needed. */
  readonly python: () => Promise<string | undefined>;
  /** The directories of the search path. */
  readonly path: readonly string[];
  /** Where an environment keeps its programs. */
  readonly binaries: "bin" | "Scripts";
}

const ENVIRONMENTS = [".venv", "venv", "env", join(".pixi", "envs", "default")];

/** What is looked through, in this order: the setting, the folders, Python's choice, the path. */
export async function* candidates(around: Surroundings): AsyncGenerator<Candidate> {
  const chosen = around.chosen.trim();
  if (chosen !== "") {
    const whole = isAbsolute(chosen) ? chosen : resolve(around.folders[0] ?? ".", chosen);
    for (const directory of [whole, join(whole, around.binaries), resolve(whole, "..")]) {
      yield { directory, source: "the setting mojo.toolchainPath" };
    }
    // Who has chosen wants that one or to be told.
    return;
  }
  for (const folder of around.folders) {
    for (const name of ENVIRONMENTS) {
      yield {
        directory: join(folder, name, around.binaries),
        source: `the environment ${name}`,
      };
    }
  }
  const python = await around.python();
  if (python !== undefined) {
    yield { directory: python, source: "the Python environment of the workspace" };
  }
  for (const directory of around.path) {
    if (directory !== "") {
      yield { directory, source: "the search path" };
    }
  }
}
