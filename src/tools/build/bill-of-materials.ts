// What the site is made of, as CycloneDX, from the lock file. The same lock file gives the same bill.
// (`npm sbom --omit dev` leaves out a dependency that a development tool also asks for, which here is React.)

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages that ship: the project's own dependencies and theirs. */
function shipped(packages: Readonly<Record<string, Locked>>): [string, Locked][] {
  const found = new Map<string, Locked>();
  const visit = (name: string) => {
    const locked = packages[`node_modules/${name}`];
    if (!locked || found.has(name)) return;
    found.set(name, locked);
    for (const next of Object.keys(locked.dependencies ?? {})) visit(next);
  };
  for (const name of Object.keys(packages['']?.dependencies ?? {})) visit(name);
  return [...found].sort(([a], [b]) => a.localeCompare(b, 'en'));
}

/** @param lock the text of `package-lock.json` */
export function billOfMaterials(lock: string): string {
  const { name, version, packages } = JSON.parse(lock) as { name: string; version: string; packages: Record<string, Locked> };
  const reference = (of: string, at: string) => `pkg:npm/${of.replace('@', '%40')}@${at}`;
  const parts = shipped(packages);
  const refer = (names: readonly string[]) =>
    names.filter((n) => packages[`node_modules/${n}`]).map((n) => reference(n, packages[`node_modules/${n}`]?.version ?? ''));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': reference(name, version), name, version, purl: reference(name, version) } },
    components: parts.map(([part, { version: at = '', license, integrity }]) => ({
      type: 'library',
      'bom-ref': reference(part, at),
      name: part,
      version: at,
      purl: reference(part, at),
      licenses: license ? [/ (OR|AND|WITH) /.test(license) ? { expression: license } : { license: { id: license } }] : [],
      hashes: integrity?.startsWith('sha512-')
        ? [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }]
        : [],
    })),
    dependencies: [
      { ref: reference(name, version), dependsOn: refer(Object.keys(packages['']?.dependencies ?? {})) },
      ...parts.map(([part, { version: at = '', dependencies }]) => ({
        ref: reference(part, at),
        dependsOn: refer(Object.keys(dependencies ?? {})),
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
