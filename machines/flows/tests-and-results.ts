// A test that the reply asks for, or a result that has come.
import type { Flow } from './flow.ts';

type PageId = 'news' | 'order' | 'canDo' | 'canInterpret' | 'otherResult';

export const testsAndResults = {
  id: 'testsAndResults',
  settles: ['orderTest', 'actOnResult', 'interpretResult', 'tellPatientResult', 'unexpectedFinding', 'explainAndConsent'],
  initial: 'news',
  pages: {
    news: { when: 'noTestIsAskedFor', asks: ['newInformation'], next: [{ to: 'order' }] },
    order: {
      asks: ['testOrderedBy', 'orderRaisedBy', 'testPurpose', 'orderAgreed', 'resultHandover'],
      next: [{ when: 'theTestIsInSomebodysName', to: 'done' }, { when: 'theRequesterOrderedTheTest', to: 'canInterpret' }, { to: 'canDo' }],
    },
    canInterpret: { asks: ['testCompetence'], next: [{ to: 'done' }] },
    canDo: {
      asks: ['competence', 'testCompetence', 'testAccess', 'resources', 'agreesWithAdvice'],
      usual: { competence: 'within', testCompetence: 'within', testAccess: 'available', resources: 'available', agreesWithAdvice: 'yes' },
      next: [{ when: 'theTestIsDeclined', to: 'otherResult' }, { to: 'done' }],
    },
    otherResult: { asks: ['newInformation'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
