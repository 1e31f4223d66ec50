/** Decides whether the graphics processor is worth trying. */
export interface GpuFacts {
  platform: NodeJS.Platform;
  /** What stands in /dev/dri. */
  nodes: readonly string[];
  /** A start before this one lost it too often. */
  failedBefore: boolean;
  /** The kiosk is to start with as little as can be. */
  safe: boolean;
}

/** On Linux a usable GPU has a render node; elsewhere there is always something. */
export function isGpuUsable({ platform, nodes, failedBefore, safe }: GpuFacts): boolean {
  if (failedBefore || safe) return false;
  return platform !== 'linux' || nodes.some((node) => node.startsWith('renderD'));
}
