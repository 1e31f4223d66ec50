import { arc } from 'd3-shape';
import type { Wedge } from './wedges';

/** The SVG path of an open arc of the given radius around the origin, over a wedge of the hall. */
export function arcPath(radius: number, wedge: Wedge): string {
  // d3 counts clockwise from the top, the hall counter-clockwise from the right.
  const turn = (angle: number): number => Math.PI / 2 - angle;
  return (
    arc()({
      innerRadius: radius,
      outerRadius: radius,
      startAngle: turn(wedge.from),
      endAngle: turn(wedge.to),
    }) ?? ''
  );
}
