// A FHIR R4 Questionnaire in Smart Forms, which has pages and no end: the button that ends it counts what its response holds.
import { BaseRenderer, getResponse, RendererThemeProvider, useBuildForm, useRendererQueryClient } from '@aehrc/smart-forms-renderer';
import { QueryClientProvider } from '@tanstack/react-query';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { questionnaire } from './questionnaire.js';

const form = { questionnaire };
const answered = () =>
  getResponse()
    .item.flatMap((page) => page.item ?? [])
    .filter(({ answer }) => answer?.length > 0).length;

function Form() {
  const building = useBuildForm(form);
  const client = useRendererQueryClient();
  const [count, setCount] = useState();
  if (building) return null;
  if (count !== undefined) return createElement('p', { className: 'completed' }, `${count} questions answered`);
  return createElement(
    RendererThemeProvider,
    null,
    createElement(QueryClientProvider, { client }, createElement(BaseRenderer)),
    createElement('button', { type: 'button', className: 'complete', onClick: () => setCount(answered()) }, 'Complete'),
  );
}

createRoot(document.getElementById('root')).render(createElement(Form));
