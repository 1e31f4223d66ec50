import type { KioskStatus, PackEntry, PackShelf, PackSwitched } from '../../../src-main/contract';

/** The packs of this machine and what is shown of them, as main told last. */
export class Shelf {
  packs = $state.raw<PackShelf>();
  status = $state.raw<KioskStatus>();
  failed = $state(false);
  /** Which pack is being shown again, and how that ended. */
  busy = $state<string>();
  outcome = $state.raw<PackSwitched & { pack: PackEntry }>();

  readonly current = $derived(this.packs?.packs.find(({ current }) => current));
  readonly others = $derived(this.packs?.packs.filter(({ current }) => !current) ?? []);
  /** Is the pack that is shown still being watched? */
  readonly watched = $derived(this.current !== undefined && this.current.probation !== null);

  async load(): Promise<void> {
    try {
      [this.packs, this.status] = await Promise.all([
        window.kiosk.operate('packs', null),
        window.kiosk.operate('status', null),
      ]);
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  /** Shows a pack again that was shown before. */
  async back(pack: PackEntry): Promise<void> {
    if (this.busy !== undefined) return;
    this.busy = pack.key;
    this.outcome = undefined;
    try {
      this.outcome = { ...(await window.kiosk.operate('pack-back', { key: pack.key })), pack };
    } catch {
      this.failed = true;
    }
    this.busy = undefined;
    await this.load();
  }
}
