/** What an answer of `npm audit --json` means for the program. */

interface Vulnerability {
  name: string;
  severity: string;
  /** Advisories, or the names of packages through which it comes. */
  via: (string | { title: string; url: string })[];
}

/** An answer of the registry, or why there is none. */
export interface Answer {
  vulnerabilities?: Record<string, Vulnerability>;
  message?: string;
}

export interface Verdict {
  /** One line each: these must not be shipped. */
  fatal: string[];
  /** One line each: to be known. */
  told: string[];
}

const grave = new Set(['high', 'critical']);

/** @param shipped packages that are part of the program; others only help to build and test it. */
export function verdictOn({ vulnerabilities, message }: Answer, shipped: Set<string>): Verdict {
  if (vulnerabilities === undefined) {
    return {
      fatal: [],
      told: [`The registry tells nothing of vulnerabilities: ${message ?? '?'}`],
    };
  }
  const verdict: Verdict = { fatal: [], told: [] };
  for (const { name, severity, via } of Object.values(vulnerabilities)) {
    const why = via.map((cause) =>
      typeof cause === 'string' ? cause : `${cause.title} ${cause.url}`,
    );
    const line = `${name} (${severity}${shipped.has(name) ? ', shipped' : ''}): ${why.join('; ')}`;
    (grave.has(severity) && shipped.has(name) ? verdict.fatal : verdict.told).push(line);
  }
  return verdict;
}
