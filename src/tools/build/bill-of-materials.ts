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

/** A package that ships: where it stands in `node_modules`, and what the lock file says of it. */
export interface Shipped {
  readonly name: string;
  readonly path: string;
  readonly locked: Locked;
}

/** Tools that leave something of their own in what is built: the reset of styles, the loading of pieces, and what joins them. */
const leaveSomething = ['tailwindcss', 'vite', 'rolldown'];
/** Types are read by compilers alone. */
const hasCode = (name: string): boolean => !name.startsWith('@types/');

/**
 * The packages that ship: the project's own dependencies and theirs, each in the version that its asker gets, and tools that leave code.
 * @param lock the text of `package-lock.json`
 */
export function shippedPackages(lock: string): Shipped[] {
  const { packages } = JSON.parse(lock) as { packages: Record<string, Locked> };
  const found = new Map<string, Shipped>();
  const visit = (name: string, asker: string) => {
    const path = placesFrom(asker, name).find((one) => packages[one]);
    const locked = path && packages[path];
    if (!locked || found.has(path) || !hasCode(name)) return;
    found.set(path, { name, path, locked });
    for (const next of Object.keys(locked.dependencies ?? {})) visit(next, path);
  };
  for (const name of Object.keys(packages['']?.dependencies ?? {})) visit(name, '');
  for (const name of leaveSomething) {
    const path = `node_modules/${name}`;
    const locked = packages[path];
    if (locked) found.set(path, { name, path, locked });
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where a package may stand for whoever asks for it, nearest first, as Node looks for it. */
function placesFrom(asker: string, name: string): string[] {
  const at = asker.lastIndexOf('/node_modules/');
  const outer = asker === '' ? [] : placesFrom(at < 0 ? '' : asker.slice(0, at), name);
  return [`${asker ? `${asker}/` : ''}node_modules/${name}`, ...outer];
}

/** @param lock the text of `package-lock.json` */
export function billOfMaterials(lock: string): string {
  const { name, version, packages } = JSON.parse(lock) as { name: string; version: string; packages: Record<string, Locked> };
  const reference = (of: string, at: string) => `pkg:npm/${of.replace('@', '%40')}@${at}`;
  const parts = shippedPackages(lock);
  const refer = (asker: string, names: readonly string[]) =>
    names.flatMap((wanted) => {
      const path = placesFrom(asker, wanted).find((one) => packages[one]);
      const part = parts.find((one) => one.path === path);
      return part ? [reference(wanted, part.locked.version ?? '')] : [];
    });
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': reference(name, version), name, version, purl: reference(name, version) } },
    components: parts.map(({ name: part, locked: { version: at = '', license, integrity } }) => ({
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
      { ref: reference(name, version), dependsOn: refer('', [...Object.keys(packages['']?.dependencies ?? {}), ...leaveSomething]) },
      ...parts.map(({ name: part, path, locked: { version: at = '', dependencies } }) => ({
        ref: reference(part, at),
        dependsOn: refer(path, Object.keys(dependencies ?? {})),
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
