// Pages of a flow that had another name: a link to one goes on to the page that asks the same now.
const now: Readonly<Record<string, string>> = {
  // What the reply asks is asked where it is said how far things have come.
  'opening/reply': 'stage',
};

/** The page that a name means now: itself, unless the flow has given it up. */
export const pageNow = (flow: string, page: string): string =>
  Object.hasOwn(now, `${flow}/${page}`) ? (now[`${flow}/${page}`] as string) : page;
