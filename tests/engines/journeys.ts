// Five journeys, each as a hand makes it, behind the five things that every driver can do. Each gives a line that says what it came to.
import { anOrdinaryReply } from '../browser/ordinary-reply.ts';
import { type Driver, pressOn, until } from './driver.ts';

export interface Ground {
  readonly origin: string;
  /** The address of the single file on this disk. */
  readonly oneFile: string;
  /** Whether anybody answers under the origin. */
  readonly network: (up: boolean) => void;
}
export type Journey = (driver: Driver, ground: Ground) => Promise<string>;

export const journeys: Readonly<Record<string, Journey>> = {
  'guided check to record': async (driver, { origin }) => {
    await afresh(driver, `${origin}/`);
    await pressOn(driver, 'a[data-seat]');
    const answer = await answerAll(driver);
    await pressOn(driver, 'a[href*="/record"]');
    await pressOn(driver, 'label[for="side-requesterSide"]');
    const record = await until(driver, 'the record', () => document.querySelector('.paste')?.textContent);
    holds(record.includes('#') && record.length > 200, `a record of ${record.length} characters`);
    return `${answer} · record of ${record.length} characters`;
  },

  'common exchange to message': async (driver, { origin }) => {
    await afresh(driver, `${origin}/`);
    await pressOn(driver, '[data-exchange="testForMe"]');
    await pressOn(driver, 'label[for="nation-england"]');
    await pressOn(driver, 'label[for="requesterRole-gp"]');
    await pressOn(driver, '[data-press="canDoTest"] [data-way]');
    await until(driver, 'no question left', () => !document.querySelector('[data-press="canDoTest"]'));
    const answer = await heading(driver);
    await pressWords(driver, 'button', 'Write to ');
    const how = await until(driver, 'the message', () =>
      document.querySelector('main textarea')
        ? 'shown to be copied'
        : [...document.querySelectorAll('main [role="status"]')].some((one) => /copied/i.test(one.textContent ?? '')) && 'copied',
    );
    return `${answer} · message ${how}`;
  },

  'express by keys': async (driver, { origin }) => {
    await afresh(driver, `${origin}/express`);
    // A window hears keys once a hand has been in it.
    await pressOn(driver, 'main h1');
    const presses = 6;
    for (let n = 0; n < presses; n++) {
      await settled(driver);
      const fact = await until(driver, 'a question', () => document.querySelector('.now fieldset')?.id);
      await driver.press(digits[fact] ?? '1');
      await until(driver, `an answer to ${fact}`, (wanted) => location.hash.includes(`${wanted}=`), fact);
      await until(driver, 'the next question', (was) => document.querySelector('.now fieldset')?.id !== was, fact);
    }
    const left = await until(driver, 'the matrix beside it', () =>
      document.querySelector('[data-undecided]')?.getAttribute('data-undecided'),
    );
    return `${presses} keys, ${left} rows still wait`;
  },

  class: async (driver, { origin }) => {
    await afresh(driver, `${origin}/teach/class#plan=ten`);
    await pressOn(driver, 'button.start-class');
    const forward = async (selector: string) => {
      for (let presses = 0; presses < 8; presses++) {
        if (await driver.run((wanted) => document.querySelector(wanted) !== null, selector)) return;
        const before = await step(driver);
        await driver.press('Enter');
        await until(driver, 'the next step', (was) => document.querySelector('.class-step')?.textContent !== was, before);
      }
    };
    await until(driver, 'the class', () => document.querySelector('.projector .told'));
    await forward('.hands');
    await until(driver, 'the first count', () => document.activeElement?.id === 'hands-requester');
    await driver.press('9');
    await until(driver, 'the count', () => (document.querySelector('#hands-requester') as HTMLInputElement).value === '9');
    await driver.run(() => location.reload());
    await until(
      driver,
      'the count after a reload',
      () => (document.querySelector('#hands-requester') as HTMLInputElement | null)?.value === '9',
    );
    await pressOn(driver, '#hands-requester');
    await forward('.answer');
    const said = await until(driver, 'what the hands said', () => document.querySelector('.hands-said')?.textContent);
    return `a vote counted, kept over a reload and shown: ${said}`;
  },

  'offline reload and single file': async (driver, { origin, oneFile, network }) => {
    await afresh(driver, `${origin}/`);
    const kept = await driver.run(() => 'serviceWorker' in navigator);
    let offline = 'no worker in this window';
    if (kept) {
      await until(driver, 'the worker', () => navigator.serviceWorker.controller !== null);
      network(false);
      try {
        await pressOn(driver, 'a[data-seat]');
        const before = await answerAll(driver);
        await driver.run(() => location.reload());
        const after = await heading(driver);
        holds(before === after, `"${before}" is "${after}" after a reload without network`);
        offline = 'the same answer after a reload without network';
      } finally {
        network(true);
      }
    }
    await driver.open(oneFile);
    await pressOn(driver, 'a[data-seat]');
    const answer = await answerAll(driver);
    return `${offline} · single file: ${answer}`;
  },
};

/** The key that answers a question as an ordinary reply would have it; the others by their first option. */
const digits: Readonly<Record<string, string>> = { urgency: '4', stage: '4', replyAsks: '2', testOrderedBy: '4', patientTold: '3' };

function holds(so: boolean, otherwise: string): void {
  if (!so) throw new Error(otherwise);
}

/** Opens an address as somebody who was never here before, and waits for the app. */
async function afresh(driver: Driver, address: string): Promise<void> {
  await driver.open(address);
  await driver.run(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await driver.open('about:blank');
  await driver.open(address);
  await app(driver);
}

/** The page has become the app. */
const app = (driver: Driver) =>
  until(driver, 'the app', () => Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')));

const heading = (driver: Driver) => until(driver, 'an answer', () => document.querySelector('.verdict h1')?.textContent);
const step = (driver: Driver) => driver.run(() => document.querySelector('.class-step')?.textContent ?? '');

/** Presses what has these words on it. */
async function pressWords(driver: Driver, tag: string, words: string): Promise<void> {
  await until(
    driver,
    words,
    (name, wanted) => {
      const found = [...document.querySelectorAll(`main ${name}`)].find((one) => one.textContent?.includes(wanted) && one.clientHeight > 0);
      found?.setAttribute('data-journey', 'here');
      return found !== undefined;
    },
    tag,
    words,
  );
  await pressOn(driver, '[data-journey="here"]');
}

/** Answers a whole check as an ordinary reply would have it, and gives the heading of the answer. */
async function answerAll(driver: Driver): Promise<string> {
  await app(driver);
  let last = '';
  for (let presses = 0; presses < 80; presses++) {
    await settled(driver);
    const next = await driver.run(nextPress, anOrdinaryReply);
    if (next === 'done') return heading(driver);
    last = next;
    // What stood there may have gone on by itself meanwhile: then the next look finds the next thing.
    if (next)
      await driver.click(next).catch((error) => {
        last = `${next}: ${error}`;
      });
  }
  throw new Error(
    `eighty presses, the last on ${last}, and no answer on ${await driver.run(() => `${location.href} ${document.querySelector('main')?.textContent?.slice(0, 300)}`)}`,
  );
}

/** What a hand presses next on a page of the check: what spells out, the first question without an answer, the button. */
function nextPress(wanted: readonly string[]): string {
  if (document.querySelector('.verdict h1')) return 'done';
  const spell = 'form [data-usual] + button[aria-expanded="false"]';
  if (document.querySelector(spell)) return spell;
  const open = document.querySelector('fieldset[data-asked]:not(:has(input:checked))');
  if (!open) return document.querySelector('form button[type="submit"]') ? 'form button[type="submit"]' : '';
  const ids = [...open.querySelectorAll('input')].map((input) => input.id);
  return `label[for="${ids.find((id) => wanted.includes(id)) ?? ids[0]}"]`;
}

/** Waits until three looks on end find the page the same. */
async function settled(driver: Driver): Promise<void> {
  let same = 0;
  let last = '';
  await until(driver, 'a page at rest', () => document.querySelector('main h1'));
  for (let looks = 0; looks < 200 && same < 3; looks++) {
    const now = await driver
      .run(() => `${location.href} ${document.querySelectorAll(':checked').length} ${document.querySelector('main')?.textContent?.length}`)
      .catch(() => '');
    same = now === last && now !== '' ? same + 1 : 0;
    last = now;
    await new Promise((passed) => setTimeout(passed, 30));
  }
}
