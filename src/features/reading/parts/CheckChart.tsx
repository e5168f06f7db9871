import { regions } from '#machines/flows/regions.ts';
import type { FlowId } from '#machines/flows/registry.ts';
import { Link } from '#src/ui/Link.tsx';
import { linkLine, small } from '#src/ui/text.ts';
import { flowTitle } from '#src/words/flow-words.ts';
import { t } from '#src/words/words.ts';

const box = 'max-w-measure rounded-6 border border-edge bg-card px-12 py-8';

/** The statechart of the check, drawn downwards: its flows in the order in which they are asked, and what calls for each. */
export function CheckChart() {
  return (
    <ol className="mt-12">
      {regions.map((region) => (
        <li key={region.flow.id}>
          <div className={box}>
            <Link to={{ path: `/tables/${region.flow.id}` }} className={`${linkLine} font-strong`}>
              {flowTitle(region.flow.id as FlowId)}
            </Link>
            <p className={small}>{'calledFor' in region ? t(`tables:check.calledFor.${region.calledFor}`) : t('tables:check.always')}</p>
            {'leavesWhen' in region && <p className={small}>{t('tables:check.leaves')}</p>}
          </div>
          <Arrow />
        </li>
      ))}
      <li>
        <p className={`${box} font-strong`}>{t('tables:check.result')}</p>
      </li>
    </ol>
  );
}

const Arrow = () => (
  <svg viewBox="0 0 16 24" aria-hidden="true" className="ml-24 h-24 w-16 fill-none stroke-edge">
    <path d="M8 2v20m-5-6 5 6 5-6" strokeWidth="2" />
  </svg>
);
