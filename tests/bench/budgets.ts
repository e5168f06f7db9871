// The budgets, and whether figures keep to them. Nothing fails here: a missed budget is told, with its figure.

export interface Judged {
  readonly what: string;
  readonly figure: number;
  readonly bound: number;
  readonly met: boolean;
}

/** The figures that the budgets speak of. */
export interface Figures {
  /** Gzip bytes of JavaScript to the first question. */
  readonly js: { readonly app: number; readonly hello: number };
  /** Milliseconds to the first question on a slow phone. */
  readonly painted: { readonly app: number; readonly bare: number };
  /** Milliseconds from an answer to the next question, painted: null where SurveyJS is not installed. */
  readonly answer: Readonly<Record<'desk' | 'phone', { readonly app: number; readonly survey: number | null }>>;
  /** Milliseconds from the last answer to the result, painted. */
  readonly result: { readonly desk: number; readonly phone: number };
  /** Megabytes after all answers. */
  readonly memory: { readonly app: number; readonly survey: number | null };
  /** Gzip bytes of everything to the first question. */
  readonly firstLoad: { readonly now: number; readonly tenTimes: number };
  /** Milliseconds of a whole verdict, and how many times longer json-rules-engine takes over the same tables; null where it is not installed. */
  readonly deciding: { readonly whole: number; readonly faster: number | null };
  /** Seconds for all promises of flows and tables, and for those of flows alone. */
  readonly promises: Readonly<Record<'all' | 'flows', { readonly now: number; readonly tenTimes: number }>>;
}

/** How many times faster the tables are to be decided here than in json-rules-engine. */
const FASTER = 10;
const judge = (what: string, figure: number, bound: number): Judged => ({ what, figure, bound, met: figure <= bound });

const LINEAR = 10 * 1.2;

/** Every budget with its figure. A figure that is missing is a budget missed. */
export const judgeAll = ({ js, painted, answer, result, memory, firstLoad, promises, deciding }: Figures): Judged[] => [
  judge('JavaScript to the first question, gzip: x hello-world', js.app / js.hello, 1.1),
  judge('first question painted, slow phone: x static page, no stylesheet', painted.app / painted.bare, 1.25),
  ...beside('answer to next question painted, desktop: x SurveyJS', answer.desk.app, answer.desk.survey),
  ...beside('answer to next question painted, slow phone: x SurveyJS', answer.phone.app, answer.phone.survey),
  judge('last answer to result painted, desktop: ms', result.desk, 50),
  judge('last answer to result painted, slow phone: ms', result.phone, 200),
  ...beside('memory after all answers: x SurveyJS', memory.app, memory.survey),
  // A hundredth is left for the names of files, which change with every build.
  judge('first-load bytes with ten times the flows, gzip: x now', firstLoad.tenTimes / firstLoad.now, 1.01),
  judge('all promises of flows and tables: s', promises.all.now, 8),
  // Linear in the number of flows: no more than ten times, and a fifth for what disturbs a machine.
  judge('time of all promises with ten times the flows: x now', promises.all.tenTimes / promises.all.now, LINEAR),
  judge('time of the promises of flows with ten times the flows: x now', promises.flows.tenTimes / promises.flows.now, LINEAR),
  judge('a whole verdict on one core: ms', deciding.whole, 1),
  ...(deciding.faster === null ? [] : [judge('holder and standing of all rows: x json-rules-engine', 1 / deciding.faster, 1 / FASTER)]),
];
/** At most as much as a peer, where it is installed. */
const beside = (what: string, app: number, peer: number | null): Judged[] => (peer === null ? [] : [judge(what, app / peer, 1)]);
