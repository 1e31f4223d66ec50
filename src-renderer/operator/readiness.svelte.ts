import type { ReadinessReport, SeenByOperator } from '../../src-main/contract';

/** The readiness report: asked for once, kept while one looks at other sections. */
export class Readiness {
  report = $state.raw<ReadinessReport>();
  running = $state(false);
  failed = $state(false);

  /** @param seen what only a person can tell. */
  async run(seen: SeenByOperator): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.failed = false;
    try {
      this.report = await window.kiosk.operate('readiness', { seen });
    } catch {
      this.failed = true;
    }
    this.running = false;
  }
}
