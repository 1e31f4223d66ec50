/**
 * The panel as a thing on a wall: how many CSS pixels a millimetre has, and how high above the floor
 * what it shows is.
 *
 *     ┌──────────┐ ← top
 *     │    y     │   y counts CSS pixels downwards, heights count mm upwards from the floor
 *     └──────────┘ ← bottom
 *     ────────────── floor
 */
import type { Panel } from '../../src-main/contract';

/** A window that fills the panel, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

export interface Standing {
  /** CSS pixels in a millimetre. */
  mm: number;
  /** Heights of the panel's edges above the floor, mm. */
  bottom: number;
  top: number;
  /** The height above the floor of what is `y` pixels below the upper edge, mm. */
  heightAt(y: number): number;
  /** Where something at a height is, in pixels below the upper edge; outside of them as well. */
  yAt(height: number): number;
}

const MM_PER_INCH = 25.4;

/** @param panel its diagonal in inches, its lower edge above the floor in mm. */
export function panelOf({ inches, bottom }: Panel, { width, height }: Size): Standing {
  const mm = Math.hypot(width, height) / (inches * MM_PER_INCH);
  return {
    mm,
    bottom,
    top: bottom + height / mm,
    heightAt: (y) => bottom + (height - y) / mm,
    yAt: (above) => height - (above - bottom) * mm,
  };
}
