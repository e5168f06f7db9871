// What a hand answers in an ordinary exchange: plain advice for a GP who is there, asking for a test. By the ids of the answers.
export const anOrdinaryReply = [
  'nation-england',
  'urgency-routine',
  'requesterRole-gp',
  'stage-replied',
  'route-advice',
  'requesterAvailable-yes',
  'replyAsks-test',
];
