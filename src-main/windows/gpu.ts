/** Decides whether the graphics processor is worth trying. */
export interface GpuFacts {
  platform: NodeJS.Platform;
  /** What stands in /dev/dri. */
  nodes: readonly string[];
  /** A start before this one lost it too often. */
  failedBefore: boolean;
}

/** On Linux a usable GPU has a render node; elsewhere there is always something. */
export function isGpuUsable({ platform, nodes, failedBefore }: GpuFacts): boolean {
  if (failedBefore) return false;
  return platform !== 'linux' || nodes.some((node) => node.startsWith('renderD'));
}
