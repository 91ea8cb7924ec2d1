import { Session } from 'node:inspector/promises';

/**
 * Counts the steps that code takes, which are the same on every machine and at any load: how often each block of what stands under
 * `lib/` is entered, as V8's own coverage tells. What V8 does by itself, as in an expression or a search, is one step.
 * Only what is loaded once this began is counted in blocks.
 */
export class Steps {
  private readonly session = new Session();

  async begin(): Promise<void> {
    this.session.connect();
    await this.session.post('Profiler.enable');
    await this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The steps of some work. */
  async of(work: () => void): Promise<number> {
    // To take the counts sets them to zero.
    await this.session.post('Profiler.takePreciseCoverage');
    work();
    const { result } = await this.session.post('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => /\/lib\/[^?]*\.ts/.test(url) && !url.includes('node_modules'));
    return ours.flatMap(({ functions }) => functions).flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
  }

  end(): void {
    this.session.disconnect();
  }
}
