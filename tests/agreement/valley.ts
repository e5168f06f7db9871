// An agreement of two sides on one row, and an exchange in which that row arises.
export const valley = {
  schema: 'overlay-1',
  nation: 'england',
  name: 'Tests before a clinic',
  agreedBy: ['Practices of the valley', 'Valley hospital'],
  from: '2026-01-01',
  decides: [{ action: 'orderTest', rule: 'theRequesterAgreedToOrderIt', holder: 'specialist', words: 'The clinic orders it.' }],
};
export const inTheValley =
  'nation=england&urgency=routine&requesterRole=gp&requesterAvailable=yes&stage=replied&route=advice&replyAsks=test&testPurpose=specialistDecision&orderAgreed=yes&testOrderedBy=nobody&testAccess=available&testCompetence=within&resources=available&agreesWithAdvice=yes&patientTold=nobody';
