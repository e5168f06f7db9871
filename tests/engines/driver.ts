// What a journey needs of a browser: five things that every engine's driver can do.

export interface Driver {
  /** The engine with its version, as it names itself. */
  readonly version: string;
  readonly open: (address: string) => Promise<void>;
  /** Runs a function in the page. What goes in and comes out is JSON. */
  readonly run: <In extends readonly unknown[], Out>(page: (...given: In) => Out, ...given: In) => Promise<Out>;
  /** Presses the first element that a selector finds, as a hand would: one that is covered or hidden cannot be pressed. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses a key where the focus is: a character, `Enter` or `Tab`. */
  readonly press: (key: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long a page is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** Waits until what a function says of the page is so, and gives it. A page that is just going gives no answer, and is asked again. */
export async function until<In extends readonly unknown[], Out>(
  driver: Driver,
  what: string,
  page: (...given: In) => Out,
  ...given: In
): Promise<NonNullable<Out>> {
  const end = Date.now() + PATIENCE;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await driver.run(page, ...given);
      if (found) return found;
      last = found;
    } catch (error) {
      last = error;
    }
    await new Promise((passed) => setTimeout(passed, 50));
  }
  const where = await driver.run(() => `${location.href} "${document.querySelector('h1')?.textContent}"`).catch(() => 'no page');
  throw new Error(`waited in vain for ${what} on ${where} (${String(last)})`);
}

/** Waits until a selector finds something, and presses it. What is drawn anew in between is looked for again. */
export async function pressOn(driver: Driver, selector: string): Promise<void> {
  await until(driver, selector, (wanted) => document.querySelector(wanted) !== null, selector);
  for (let tries = 0; ; tries++)
    try {
      return await driver.click(selector);
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((passed) => setTimeout(passed, 100));
    }
}
