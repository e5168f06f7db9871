// What the questions of the rulebook are sorted by: their subject, and the moment of an exchange in which they arise.
export const groups = [
  'responsibility',
  'differing',
  'tests',
  'medicines',
  'patient',
  'referral',
  'time',
  'people',
  'record',
  'around',
  'more',
] as const;
export const moments = ['before', 'waiting', 'reply', 'referral', 'any'] as const;
