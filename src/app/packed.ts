// The packed form of an address, for sharing: one exchange, its edition and what was shown, in letters and digits that no mail program cuts off.
import { takesMany } from '#machines/facts/vocabulary.ts';
import { readAnswers, writeAnswers } from './address.ts';
import { BETWEEN } from './two-accounts.ts';

/**
 * Format 1, frozen: a fact's place, its room and the place of each option decide what every link ever sent says.
 * A new option goes to the end of its line, as long as there is room (two places are "not said" and "I do not know"); a new fact to the end of the list.
 * What finds no room begins a format 2 beside this one.
 */
const factsOf1 = [
  ['nation', 8, 'england scotland wales northernIreland'],
  ['stage', 12, 'drafting awaiting moreInfo replied converted returned accepted notSure'],
  ['route', 12, 'advice adviceConvertible triage assessment singlePoint underCare private notSure'],
  ['mode', 8, 'eReferral agreedPlatform phone informal'],
  ['urgency', 8, 'emergency suspectedCancer urgent routine'],
  ['conversion', 7, 'confirmed assumed notDone'],
  ['seenYet', 6, 'yes no'],
  ['testPurpose', 7, 'requesterManagement specialistDecision unclear'],
  ['testOrderedBy', 8, 'requester specialist inOthersName nobody'],
  ['testAccess', 6, 'available unavailable'],
  ['testCompetence', 7, 'within outside unsure'],
  ['orderAgreed', 6, 'yes no'],
  ['orderRaisedBy', 6, 'requesterSide specialistSide unknown'],
  ['resultHandover', 7, 'agreed assumed none'],
  ['drugClass', 8, 'usual sharedCare hospitalOnly unlicensed'],
  ['drugUrgent', 6, 'yes no'],
  ['drugCompetence', 7, 'within outside unsure'],
  ['sharedCare', 7, 'agreed asked none'],
  ['competence', 7, 'within outside unsure'],
  ['resources', 6, 'available unavailable'],
  ['agreesWithAdvice', 7, 'yes partly no'],
  ['informationSent', 7, 'complete omission unsure'],
  ['newInformation', 8, 'none result worse preference'],
  ['patientTold', 8, 'byPractice byProvider nobody unknown'],
  ['requesterRole', 13, 'gp gpTrainee locum nurse pharmacist paramedic physicianAssociate other'],
  ['requesterAvailable', 6, 'yes no'],
  ['specialistRole', 10, 'consultant sasDoctor trainee nurseOrAhp unnamed'],
  ['specialistContactedPatient', 6, 'yes no'],
  ['fitNoteAdvisedBy', 7, 'specialist requester nobody'],
  ['images', 7, 'sent asked none'],
  ['recorded', 7, 'both oneSide neither'],
  ['overdue', 7, 'yes no unknown'],
  ['suspectedBy', 6, 'requesterSide specialistSide'],
  ['cancerReferral', 7, 'confirmed assumed notDone'],
  ['requesterPrescribes', 6, 'yes no'],
  ['gpReviewed', 7, 'yes no unknown'],
  ['askedToBeSeen', 7, 'explicit adviceOnly ambiguous'],
  ['repeatPresentation', 6, 'yes no'],
  ['sector', 7, 'nhs independentNhs private'],
  // Facts with many values take one bit an option, one for "I do not know" and one for "none of them": their room is in bits.
  ['replyAsks', 13, 'manage test prescribe monitor referHere referElsewhere fitNote reassure unclear'],
  ['patientStance', 10, 'agrees objects wantsToBeSeen unreachable lacksCapacity child'],
  ['localAgreement', 9, 'tests medicines patientContact referral none unknown'],
  ['drugHandover', 7, 'agreed asked none'],
] as const;
/** A row that was shown: its place is its action, its digit who holds it and how firmly. */
const actionsOf1 =
  'decideRoute askClearly informPatientOfRequest superviseRequest imageConsent trackReply replyInTime judgeInformation giveSoundAdvice makeReplyUsable supplyThresholds readReply coverAbsence decideOnAdvice answerChallenge orderTest prescribe convertRequest makeReferral upgradeToSuspectedCancer onwardReferral reReferAfterReturn triageAndBook explainAndConsent tellPatientOutcome issueFitNote giveSafetyNet handleDeterioration keepRecord fileReply actOnResult interpretResult tellPatientResult unexpectedFinding monitorDrug changeOrStopDrug conditionRecall reviewPlan closeConversation'.split(
    ' ',
  );
const heldOf1 = ['requester', 'practice', 'specialist', 'provider'].flatMap((party) =>
  ['settled', 'byAgreement', 'contested', 'confirmNow', 'notAccepted'].map((standing) => `${party}.${standing}`),
);
const HELD_ROOM = 25;
const sidesOf1 = ['requesterSide', 'specialistSide'];

const FORMAT = '1';
const MOST = 120;
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const packedText = /^1[0-9A-Za-z]*\.[0-9A-Za-z]*\.[0-9A-Za-z]*[0-9A-Za-z]{2}$/;

/**
 * Packs one account.
 * @param text the readable form, as `writeAnswers` gives it
 * @returns the packed form, or the text itself where this format has no room for something in it
 */
export function pack(text: string): string {
  const { answers, shared } = readAnswers(text).exchange;
  const said = answers as Readonly<Record<string, string | readonly string[]>>;
  const numbers = factsOf1.map(([fact, room, options]) =>
    takesMany(fact) ? ([bitsOf(said[fact], options), 2 ** room] as const) : ([placeOfOption(said[fact], options), room] as const),
  );
  const shown = new Map(shared?.shown.map((row) => [row.slice(0, row.indexOf('.')), row.slice(row.indexOf('.') + 1)]));
  const rows = actionsOf1.map((action) => [shown.has(action) ? heldOf1.indexOf(shown.get(action) as string) + 1 : 0, HELD_ROOM] as const);
  const body = [
    FORMAT + written(numbers),
    written(rows),
    shared
      ? written([
          [monthOf(shared.edition), 1000],
          [sidesOf1.indexOf(shared.by ?? '') + 1, 3],
        ])
      : '',
  ].join('.');
  const packed = body + check(body);
  return inOrder(unpack(packed) ?? '') === inOrder(text) ? packed : text;
}

/** The readable form of one packed account, with what cannot be read left in, so that it is named; null where it is no packed form, or was cut or altered. */
export function unpack(packed: string): string | null {
  if (!packedText.test(packed) || packed.length > MOST) return null;
  const body = packed.slice(0, -2);
  if (check(body) !== packed.slice(-2)) return null;
  const [facts = '', rows = '', about = ''] = body.slice(FORMAT.length).split('.');
  const values = read(
    facts,
    factsOf1.map(([fact, room]) => (takesMany(fact) ? 2 ** room : room)),
  );
  const parts = values.flatMap((value, n) => {
    const [fact, , options] = factsOf1[n] ?? [];
    if (value === 0) return [];
    if (!fact) return ['?'];
    return [`${fact}=${takesMany(fact) ? listOf(value, options) : value === 1 ? '?' : (options.split(' ')[value - 2] ?? value)}`];
  });
  const [month = 0, by = 0] = read(about, [1000, 3]);
  if (about) {
    const shown = read(
      rows,
      actionsOf1.map(() => HELD_ROOM),
    ).flatMap((held, n) => (held === 0 ? [] : [`${actionsOf1[n]}.${heldOf1[held - 1]}`]));
    parts.push(`edition=${editionOf(month)}`, ...(by ? [`by=${sidesOf1[by - 1]}`] : []), `shown=${shown.join(',')}`);
  }
  const text = parts.join('&');
  const { exchange, dropped } = readAnswers(text);
  return dropped.length > 0 ? text : writeAnswers(exchange);
}

/** The same for what may hold two accounts. A part that cannot be read stays as it is: its reader names it. */
export const unpacked = (text: string): string =>
  text
    .split(BETWEEN)
    .map((part) => unpack(part) ?? part)
    .join(BETWEEN);

/** The same exchange with what was shown in an order of its own: the order in which rows were shown says nothing. */
function inOrder(text: string): string {
  const { answers, shared } = readAnswers(text).exchange;
  return writeAnswers({ answers, ...(shared ? { shared: { ...shared, shown: [...shared.shown].sort() } } : {}) });
}

/** 0 is not said, 1 "I do not know". An option that this format does not know is past the end, and so does not come back. */
function placeOfOption(value: string | readonly string[] | undefined, options: string): number {
  if (value === undefined) return 0;
  return value === '?' ? 1 : options.split(' ').indexOf(String(value)) + 2;
}
function bitsOf(value: string | readonly string[] | undefined, options: string): number {
  if (value === undefined) return 0;
  if (value === '?') return 1;
  if (value.length === 0) return 2;
  return options.split(' ').reduce((sum, option, n) => sum + (value.includes(option) ? 2 ** (n + 2) : 0), 0);
}
function listOf(bits: number, options: string): string {
  if (bits === 1) return '?';
  const names = options.split(' ');
  return Array.from({ length: 32 }, (_, n) => n)
    .filter((n) => n >= 2 && Math.floor(bits / 2 ** n) % 2 === 1)
    .map((n) => names[n - 2] ?? String(n))
    .join(',');
}

/** Months since the year began in which the first edition was made. */
const monthOf = (edition: string): number => {
  const [, year, month] = /^(20\d\d)-(\d\d)$/.exec(edition) ?? [];
  return year ? (Number(year) - 2026) * 12 + Number(month) : 0;
};
const editionOf = (month: number): string => `${2026 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;

/** Digits of mixed places as one number: the first is the smallest, so that what comes later and is 0 costs nothing. */
function written(numbers: readonly (readonly [number, number])[]): string {
  let sum = 0n;
  for (const [value, room] of [...numbers].reverse()) sum = sum * BigInt(room) + BigInt(Math.max(0, Math.min(value, room - 1)));
  let text = '';
  for (; sum > 0n; sum /= 62n) text = digits.charAt(Number(sum % 62n)) + text;
  return text;
}
/** What is left over when every place is filled comes last: more than this format knows. */
function read(text: string, rooms: readonly number[]): number[] {
  let sum = 0n;
  for (const digit of text) sum = sum * 62n + BigInt(digits.indexOf(digit));
  const values = rooms.map((room) => {
    const value = Number(sum % BigInt(room));
    sum /= BigInt(room);
    return value;
  });
  return sum > 0n ? [...values, 1] : values;
}

/** Two letters that a cut or altered link does not match, but once in 3,844 times. */
function check(text: string): string {
  let sum = 7;
  for (const sign of text) sum = (sum * 67 + sign.charCodeAt(0)) % 3844;
  return digits.charAt(Math.floor(sum / 62)) + digits.charAt(sum % 62);
}
