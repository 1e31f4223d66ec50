/** What is shipped, as components of a CycloneDX document. */
import { Enums, Models } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import type { Listed } from './listed';
import { nameOf, type Locked } from './verdict';

const { Component, ExternalReference, SpdxLicense } = Models;
const { ComponentType, ExternalReferenceType, HashAlgorithm, LicenseAcknowledgement } = Enums;

const declared = (licence: string): Models.LicenseRepository => {
  const acknowledgement = LicenseAcknowledgement.Declared;
  return new Models.LicenseRepository([new SpdxLicense(licence, { acknowledgement })]);
};

/** A package that the bundler took in; its hash is that of the archive from which it was installed. */
export function packageComponent(key: string, locked: Locked, row: Listed): Models.Component {
  const [name = '', scope] = nameOf(key).split('/').toReversed();
  const purl = new PackageURL('npm', scope, name, locked.version, undefined, undefined).toString();
  const sha512 = /^sha512-(.+)$/.exec(locked.integrity ?? '')?.[1];
  return new Component(ComponentType.Library, name, {
    bomRef: purl,
    ...(scope !== undefined && { group: scope }),
    version: locked.version,
    purl,
    licenses: declared(row.licence),
    ...(row.name !== row.package && { description: row.name }),
    ...(sha512 !== undefined && {
      hashes: new Models.HashDictionary([
        [HashAlgorithm['SHA-512'], Buffer.from(sha512, 'base64').toString('hex')],
      ]),
    }),
  });
}

/** What Electron is made of: what the runtime says of itself, by its own `process.versions`. */
export interface RuntimeVersions {
  electron: string;
  chrome: string;
  node: string;
  v8: string;
}

interface Part {
  name: string;
  version: string;
  licence: string;
  purl: string;
}

const part = ({ name, version, licence, purl }: Part): Models.Component =>
  new Component(ComponentType.Library, name, {
    ...{ bomRef: purl, version, purl },
    licenses: declared(licence),
  });

/** Electron with what is in it. ffmpeg has no number of its own there: Chromium's names it. */
export function runtimeComponent({
  electron,
  chrome,
  node,
  v8,
}: RuntimeVersions): Models.Component {
  const purl = `pkg:github/electron/electron@v${electron}`;
  const parts: Part[] = [
    {
      name: 'Chromium',
      version: chrome,
      licence: 'BSD-3-Clause',
      purl: `pkg:github/chromium/chromium@${chrome}`,
    },
    { name: 'Node.js', version: node, licence: 'MIT', purl: `pkg:github/nodejs/node@v${node}` },
    { name: 'V8', version: v8, licence: 'BSD-3-Clause', purl: `pkg:github/v8/v8@${v8}` },
    {
      ...{ name: 'ffmpeg', version: `chromium-${chrome}`, licence: 'LGPL-2.1-or-later' },
      purl: `pkg:github/chromium/chromium@${chrome}#third_party/ffmpeg`,
    },
  ];
  return new Component(ComponentType.Framework, 'Electron', {
    ...{ bomRef: purl, version: electron, purl },
    description: 'Runtime. Everything in it, with every licence: LICENSES.chromium.html beside it.',
    licenses: declared('MIT'),
    components: new Models.ComponentRepository(parts.map(part)),
    externalReferences: new Models.ExternalReferenceRepository([
      new ExternalReference('./LICENSES.chromium.html', ExternalReferenceType.License),
    ]),
  });
}
