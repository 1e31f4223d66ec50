/** The bill of materials: a CycloneDX 1.6 document that is the same whenever the same is shipped. */
import { Enums, Models, Serialize, Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { createHash } from 'node:crypto';
import { packageComponent, runtimeComponent, type RuntimeVersions } from './components';
import type { Listed } from './listed';
import { nameOf, type Locked } from './verdict';

export interface Shipped {
  name: string;
  version: string;
  /** Of the sources; null where nobody knows it. */
  date: Date | null;
  /** Keys of package-lock.json. */
  packages: readonly string[];
  lock: Readonly<Record<string, Locked>>;
  list: readonly Listed[];
  runtime: RuntimeVersions;
}

/** The document as JSON. Everything that `packages` names must be in `lock` and `list`: see verdict.ts. */
export function billOf(shipped: Shipped): string {
  const bom = new Models.Bom();
  const program = new Models.Component(Enums.ComponentType.Application, shipped.name, {
    ...{ bomRef: shipped.name, version: shipped.version },
  });
  bom.metadata.component = program;
  bom.metadata.lifecycles.add(Enums.LifecyclePhase.Build);
  if (shipped.date !== null) bom.metadata.timestamp = shipped.date;
  for (const component of [runtimeComponent(shipped.runtime), ...packagesOf(shipped)]) {
    bom.components.add(component);
    program.dependencies.add(component.bomRef);
  }
  bom.serialNumber = `urn:uuid:${uuidOf(serialized(bom))}`;
  return serialized(bom);
}

function packagesOf({ packages, lock, list }: Shipped): Models.Component[] {
  return packages.map((key) => {
    const locked = lock[key];
    const row = list.find(({ package: name, version }) => {
      return name === nameOf(key) && version === locked?.version;
    });
    if (locked === undefined || row === undefined) throw new Error(`${key} is not listed`);
    return packageComponent(key, locked, row);
  });
}

function serialized(bom: Models.Bom): string {
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/** A name-based UUID (RFC 9562, version 8) of a content. */
function uuidOf(content: string): string {
  const bytes = createHash('sha256').update(content).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** What the schema of CycloneDX has against the document; null when nothing. */
export async function faultOfSchema(json: string): Promise<string | null> {
  const fault: unknown = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(
    json,
  );
  return fault === null ? null : JSON.stringify(fault);
}
