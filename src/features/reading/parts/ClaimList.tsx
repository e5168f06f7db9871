import type { ClaimId, Nation } from '#machines/facts/vocabulary.ts';
import { citedSources, dateWords, type Library } from '#src/data/evidence.ts';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { small } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

interface Props {
  readonly library: Library;
  readonly claims: readonly ClaimId[];
  readonly nation: Nation | undefined;
}

/** Claims with their sources: what each says in our words, whose it is, its date, its rank and how it was read. */
export function ClaimList({ library, claims, nation }: Props) {
  if (claims.length === 0) return <p>{t('verdict.sourcesNone')}</p>;
  return (
    <ul className="claims max-w-measure text-15">
      {claims.map((id) => {
        const claim = library.claims.get(id);
        if (!claim) return null;
        const sources = citedSources(library, claim, nation);
        return (
          <li key={id} className="border-t border-line py-8">
            <p>
              <English>{t(`claims:${id}.text`)}</English>
            </p>
            <p className="cite text-13">
              {sources.length === 0
                ? t('verdict.ourReasoning')
                : sources.map(({ source, at }, n) => (
                    <span key={source.id}>
                      {n > 0 && '; '}
                      <Link to={{ path: `/sources/${source.id}` }}>
                        <English>{source.title}</English>
                      </Link>
                      <English>{`, ${source.publisher}`}</English>
                      {`, ${dateWords(source) ?? t('sources.noDate')}`}
                      <English>{at ? ` (${at})` : ''}</English>
                    </span>
                  ))}
            </p>
            <p className={`tags ${small} flex flex-wrap gap-x-12`}>
              <span>{t(`words:ranks.${claim.rank}.label`)}</span> <span>{t(`words:reads.${claim.read}.label`)}</span>{' '}
              {claim.nation !== 'other' && <span>{t(`words:nations.${claim.nation}.label`)}</span>}{' '}
              <span>{t('verdict.confidence', { level: t(`words:confidences.${claim.confidence}.label`).toLowerCase() })}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
