/** Decides how long to wait before something that ended is started again. */
export class Backoff {
  private ends: number[] = [];

  constructor(
    private readonly most = 5,
    private readonly within = 180_000,
    private readonly first = 500,
  ) {}

  /** The wait in milliseconds after an end at this time; undefined when it ended too often. */
  next(now: number): number | undefined {
    this.ends = [...this.ends.filter((each) => now - each < this.within), now];
    if (this.ends.length > this.most) {
      return undefined;
    }
    return this.first * 2 ** (this.ends.length - 1);
  }

  /** Forget what has been. */
  reset(): void {
    this.ends = [];
  }
}
