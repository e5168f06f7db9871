import { edition } from '#content/edition.ts';
import { type Line, type SheetOf, sheetOf } from '#src/papers/print-sheet.ts';
import { English } from '#src/ui/English.tsx';
import { staleWords, today } from '#src/words/edition-words.ts';
import { t } from '#src/words/words.ts';
import { QrCode } from './QrCode.tsx';

/** The exchange on one side of A4: made for paper, hidden on screen. */
export function PrintSheet(sheet: SheetOf) {
  return (
    <div className="print-only sheet" aria-hidden="true">
      {edition.signatories.length === 0 && <p className="draft">{t('draft')}</p>}
      {/* A float stands beside the lines that follow it. */}
      <div className="float-right ml-12">
        <QrCode text={sheet.link} label={t('record:sheet.link')} />
      </div>
      {sheetOf({ ...sheet, banner: staleWords(today(), sheet.facts.nation) }).map((line, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are made anew for each exchange
        <SheetLine key={n} line={line} />
      ))}
    </div>
  );
}

function SheetLine({ line }: { readonly line: Line }) {
  if (line.kind === 'banner') return <p className="draft stale">{line.text}</p>;
  if (line.kind === 'title') return <h1>{line.text}</h1>;
  if (line.kind === 'heading') return <h2>{line.text}</h2>;
  return (
    <p className={line.kind === 'item' ? 'item' : undefined}>
      {line.lead && <strong>{line.lead}</strong>} <English when={line.english === true}>{line.text}</English>
    </p>
  );
}
