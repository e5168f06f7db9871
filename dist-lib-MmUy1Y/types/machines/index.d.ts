export { type Allocation, allocate, type Evidence, type Notice, type Verdict } from './decide/allocate.ts';
export type { Hinge } from './decide/hinges.ts';
export { type FactsRead, type Problem, readFacts } from './facts/read-facts.ts';
export { type Action, actions, type ClaimId, type Fact, type Facts, facts, type Nation, nations, type Option, options, type Party, parties, } from './facts/vocabulary.ts';
export { tables } from './rules/index.ts';
export type { ClaimFacts, Outcome, Rule, Standing, Table } from './rules/rule.ts';
