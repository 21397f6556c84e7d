/** How one test ended, as a test suite writes it. */
export interface Outcome {
  readonly name: string;
  readonly result: "passed" | "failed" | "skipped";
  readonly seconds: number;
  readonly message: string;
  /** Where it failed, counted from zero. */
  readonly place?: { readonly path: string; readonly line: number; readonly column: number };
}

const RESULTS = { PASS: "passed", FAIL: "failed", SKIP: "skipped" } as const;
const HEAD = /^\s*(PASS|FAIL|SKIP) \[ *([\d.]+) *\] (.+?)\s*$/;
const PLACE = /^\s*At (.+?):(\d+):(\d+): (.*)$/;

/** The outcomes in what a test suite has written. */
export function outcomes(text: string): Outcome[] {
  const found: Outcome[] = [];
  let said: string[] = [];
  let head: RegExpExecArray | null = null;
  const finish = (): void => {
    if (head === null) {
      return;
    }
    const [, word, seconds, name] = head as unknown as [string, keyof typeof RESULTS, string, string];
    const place = said.map((line) => PLACE.exec(line)).find((match) => match !== null);
    const message = said.map((line, at) => (at === 0 ? line.replace(PLACE, "$4") : line));
    found.push({
      name,
      result: RESULTS[word],
      seconds: Number(seconds),
      message: message.join("\n").trim(),
      ...(place === undefined
        ? {}
        : {
            place: {
              path: place[1] as string,
              line: Number(place[2]) - 1,
              column: Number(place[3]) - 1,
            },
          }),
    });
  };
  for (const line of text.split(/\r?\n/)) {
    const match = HEAD.exec(line);
    if (match !== null || /^-{4,}$/.test(line)) {
      finish();
      head = match;
      said = [];
    } else if (head !== null) {
      said.push(line);
    }
  }
  finish();
  return found;
}
