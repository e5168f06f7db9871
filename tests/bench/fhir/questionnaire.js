// The same twelve questions, in the words of the app and on pages of the same size, as a FHIR R4 Questionnaire.
import {
  cancerReferral,
  conversion,
  replyAsks,
  requesterAvailable,
  route,
  seenYet,
  stage,
  suspectedBy,
  testOrderedBy,
} from '../../../content/en/questions/further.json';
import opening from '../../../content/en/questions/opening.json';

const words = {
  ...opening,
  stage,
  route,
  requesterAvailable,
  suspectedBy,
  cancerReferral,
  replyAsks,
  conversion,
  seenYet,
  testOrderedBy,
};
const pages = [
  ['nation', 'urgency', 'requesterRole'],
  ['stage', 'route', 'requesterAvailable'],
  ['suspectedBy', 'cancerReferral'],
  ['replyAsks'],
  ['conversion', 'seenYet'],
  ['testOrderedBy'],
];
const shownAs = (code) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
});
const instructions = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory',
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-display-category', code: 'instructions' }] },
};
const upright = { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation', valueCode: 'vertical' };

export const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'draft',
  item: pages.map((names, n) => ({
    linkId: `page-${n + 1}`,
    type: 'group',
    text: `Page ${n + 1}`,
    extension: [shownAs('page')],
    item: names.map((name) => ({
      linkId: name,
      type: 'choice',
      text: words[name].ask,
      repeats: name === 'replyAsks',
      extension: [shownAs(name === 'replyAsks' ? 'check-box' : 'radio-button'), upright],
      answerOption: Object.entries(words[name].options).map(([code, { label }]) => ({ valueCoding: { code, display: label } })),
      item: [{ linkId: `${name}-why`, type: 'display', text: words[name].why, extension: [instructions] }],
    })),
  })),
};
