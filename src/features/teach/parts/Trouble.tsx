import { asideKey, type Trouble as Kind } from '#src/data/device-storage.ts';
import { message } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

/** What cannot be kept on this device, and what became of what was. */
export function Trouble({ kind, name }: { readonly kind: Kind | null; readonly name: string }) {
  if (!kind) return null;
  return (
    <p className={message} role="status">
      {t(`teach:storage.${kind}`, { key: asideKey(name, 0) })}
    </p>
  );
}
