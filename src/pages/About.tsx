import { edition } from '#content/edition.ts';
import { Link } from '../parts/Link.tsx';
import { Notice } from '../parts/Notice.tsx';
import { bundle, t } from '../words.ts';

interface Section {
  readonly title: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
}

/** Intended purpose, who has reviewed it, the edition, and what is not considered. */
export default function About() {
  const { sections } = bundle<{ sections: Record<string, Section> }>('about');
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('about:title')}</h1>
      {Object.entries(sections).map(([id, section]) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{section.title}</h2>
          {section.text.map((text) => (
            <p key={text}>{text.replace('{{edition}}', edition.id).replace('{{readTo}}', edition.readToWords)}</p>
          ))}
          {section.list && (
            <ul>
              {section.list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <Notice id="emergency" strong />
      <Notice id="noCase" />
      <p>
        <Link to={{ path: '/embed' }}>{t('anywhere.embed')}</Link>
      </p>
    </div>
  );
}
