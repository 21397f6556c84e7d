/** Whose line a line of a program is; as the server tells it. */
export interface Line {
  readonly cell: string;
  readonly number: number;
  readonly shift: number;
}

/** Takes what a program writes and gives what it writes behind a line that is a mark. */
export class Behind {
  private held = "";
  private isBehind = false;

  constructor(private readonly mark: string) {}

  /** The part of a piece of text that is to be shown. */
  take(text: string): string {
    if (this.isBehind) {
      return text;
    }
    this.held += text;
    const found = /(^|\n)([^\n]*)\r?\n/g;
    for (let line = found.exec(this.held); line !== null; line = found.exec(this.held)) {
      if (line[2]?.trimEnd().endsWith(this.mark)) {
        this.isBehind = true;
        return this.held.slice(found.lastIndex);
      }
      // The end of this line is the beginning of the next one.
      found.lastIndex -= 1;
    }
    return "";
  }
}

/** Diagnostics of a file with the cells and lines that its lines are from. */
export function placedInCells(
  text: string,
  file: string,
  lines: readonly (Line | null)[],
  numberOf: (cell: string) => number | undefined,
): string {
  return text.replaceAll(`${file}:`, "\0").replace(/\0(\d+):(\d+)/g, (_, line, column) => {
    const place = lines[Number(line) - 1] ?? undefined;
    const cell = place && numberOf(place.cell);
    return place === undefined || cell === undefined
      ? `the notebook`
      : `cell ${cell}, ${place.number + 1}:${Math.max(1, Number(column) - place.shift)}`;
  }).replaceAll("\0", `${file}:`);
}
