import { oneFile } from '#src/app/location.ts';
import { t } from '#src/words/words.ts';

/** A link to a file that the build writes beside the pages. A single file has nothing beside it, so there it is only named. */
export function FileLink({ file, word }: { readonly file: string; readonly word: string }) {
  return oneFile ? <span>{t(word)}</span> : <a href={import.meta.env.BASE_URL + file}>{t(word)}</a>;
}
