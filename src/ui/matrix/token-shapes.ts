// The shapes of parties, in a box of 20: whole, as a ring, small within another, half, and as an outline.
import type { Party } from '#machines/facts/vocabulary.ts';

export interface Shape {
  readonly whole: string;
  readonly ring: string;
  readonly small: string;
  readonly half: string;
  readonly outline: string;
  /** The stroke of "!" and its dot, cut out of the whole. */
  readonly mark: string;
}

const circle = (r: number): string => `M${10 - r} 10a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const upright = 'M10 5.2v5.6M10 14.1v.2';

export const shapes: Readonly<Record<Party, Shape>> = {
  requester: {
    whole: circle(8.4),
    ring: circle(6.4),
    small: circle(4.6),
    half: 'M10 1.6a8.4 8.4 0 0 0 0 16.8z',
    outline: circle(7.4),
    mark: upright,
  },
  practice: {
    whole: 'M2.2 2.2h15.6v15.6H2.2z',
    ring: 'M4.1 4.1h11.8v11.8H4.1z',
    small: 'M5.8 5.8h8.4v8.4H5.8z',
    half: 'M2.2 2.2H10v15.6H2.2z',
    outline: 'M3.2 3.2h13.6v13.6H3.2z',
    mark: upright,
  },
  specialist: {
    whole: 'M10 1.6 19 17.6H1z',
    ring: 'M10 5.4 15.8 15.7H4.2z',
    small: 'M10 7.2 14.4 15H5.6z',
    half: 'M10 1.6V17.6H1z',
    outline: 'M10 3.4 17.5 16.7H2.5z',
    mark: 'M10 7.4v4.4M10 14.8v.2',
  },
  provider: {
    whole: 'M10 .4 19.6 10 10 19.6.4 10z',
    ring: 'M10 3.2 16.8 10 10 16.8 3.2 10z',
    small: 'M10 4.6 15.4 10 10 15.4 4.6 10z',
    half: 'M10 .4V19.6L.4 10z',
    outline: 'M10 1.7 18.3 10 10 18.3 1.7 10z',
    mark: upright,
  },
};

/** "?", in nobody's hue. */
export const questionMark = 'M6 6.9a4 4 0 1 1 6.3 3.3c-1.5 1-2.3 1.7-2.3 3.2M10 17v.2';
