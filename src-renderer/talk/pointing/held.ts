/** Which tool a pointer holds: a stylus draws while a finger may still touch the chart. */
import type { Tool } from '../../../src-main/contract';
import type { HeldTool } from './hand';

/** Of `PointerEvent.buttons`: the other end of a stylus. */
const ERASER_END = 32;
/** Seen wherever the mouse is; the others only while something is down. */
const hovering: ReadonlySet<Tool> = new Set(['laser', 'spotlight', 'magnifier']);

type Pointer = Pick<PointerEvent, 'pointerType' | 'buttons' | 'button'>;

/** The tool of a pointer that goes down while `tool` is chosen; null: it touches the chart. */
export function heldBy({ pointerType, buttons, button }: Pointer, tool: Tool): HeldTool | null {
  if (pointerType === 'pen' && (buttons & ERASER_END) !== 0) return 'eraser';
  if (button !== 0) return null;
  if (tool === 'hand') return pointerType === 'pen' ? 'pen' : null;
  return tool;
}

/** Does a mouse that moves over the picture without a button point with `tool`? */
export function hoversWith(pointerType: string, tool: Tool): tool is HeldTool {
  return pointerType === 'mouse' && hovering.has(tool);
}
