/** How long to wait before each start of a server that ends by itself; undefined when it has failed too often. */
export class BackOff {
  // The first comes at once, so that a single fault goes unnoticed.
  private static readonly waits = [100, 500, 2_000, 5_000, 10_000];
  private static readonly memory = 180_000;

  private failures: number[] = [];

  next(now: number): number | undefined {
    this.failures = this.failures.filter((at) => now - at < BackOff.memory);
    this.failures.push(now);
    return BackOff.waits[this.failures.length - 1];
  }

  forget(): void {
    this.failures = [];
  }
}
