// The same twelve questions, in the words of the app and on pages of the same size, in SurveyJS.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
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
import 'survey-core/survey-core.css';

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
const model = new Model({
  pages: pages.map((names, n) => ({
    title: `Page ${n + 1}`,
    elements: names.map((name) => ({
      type: name === 'replyAsks' ? 'checkbox' : 'radiogroup',
      name,
      title: words[name].ask,
      description: words[name].why,
      choices: Object.entries(words[name].options).map(([value, { label }]) => ({ value, text: label })),
    })),
  })),
});
createRoot(document.getElementById('root')).render(createElement(Survey, { model }));
