import { useEffect, useState } from 'react';
import { type GivenFile, MOST_RATINGS_FILE } from '#machines/review/panel.ts';
import { fileField } from '#src/ui/controls.ts';
import { label } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

/** Files to read, chosen or dropped on the field, any number. They are read here and sent nowhere. */
export function LoadFiles({ add }: { readonly add: (files: readonly GivenFile[]) => void }) {
  // A page made at build time is seen before it works: a file chosen then would be lost.
  const [works, setWorks] = useState(false);
  useEffect(() => setWorks(true), []);
  const read = async (list: FileList | null) => {
    const files = await Promise.all([...(list ?? [])].map(async (file) => ({ name: file.name, text: await textOf(file) })));
    if (files.length > 0) add(files);
  };
  return (
    <div>
      <label htmlFor="panel-files" className={label}>
        {t('workbench:panel.choose')}
      </label>
      <input
        id="panel-files"
        type="file"
        multiple
        accept=".json,application/json"
        disabled={!works}
        className={`${fileField} w-full border border-edge border-dashed p-16`}
        onChange={(event) => {
          const input = event.currentTarget;
          void read(input.files).then(() => {
            input.value = '';
          });
        }}
      />
    </div>
  );
}

/** The text of a file; one that is too big is not read, and one that cannot be is damaged. */
async function textOf(file: File): Promise<string> {
  if (file.size > MOST_RATINGS_FILE * 4) return ' '.repeat(MOST_RATINGS_FILE + 1);
  try {
    return await file.text();
  } catch {
    return '';
  }
}
