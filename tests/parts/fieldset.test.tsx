// @vitest-environment happy-dom
// One question, as a person meets it: a legend, choices, "I do not know", and an error that is tied to it.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { notKnown, optionForNotKnown } from '#machines/facts/said-unknown.ts';
import { facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { Fieldset } from '#src/features/check/Fieldset.tsx';
import { question } from '#src/words/question-words.ts';
import { loadWords, setUpWords } from '#src/words/words.ts';

beforeAll(async () => {
  setUpWords('en');
  await loadWords(['ui', 'parties', 'questions/opening', 'questions/further']);
});
afterEach(cleanup);

test('every question has a group with its name, every option a label, and "I do not know"', () => {
  for (const fact of facts) {
    render(
      <Fieldset fact={fact} legend={question(fact).ask} legendHidden={false} value={undefined} error={false} choose={() => undefined} />,
    );
    screen.getByRole('group', { name: question(fact).ask });
    for (const option of options[fact].filter((one) => one !== optionForNotKnown(fact)))
      screen.getByRole(takesMany(fact) ? 'checkbox' : 'radio', { name: question(fact).options[option]?.label ?? option });
    screen.getByLabelText('I do not know');
    cleanup();
  }
});

test('nothing is chosen until somebody chooses', () => {
  for (const fact of facts) {
    const { container } = render(<Fieldset fact={fact} legend="?" legendHidden value={undefined} error={false} choose={() => undefined} />);
    expect(container.querySelectorAll('input:checked')).toHaveLength(0);
    cleanup();
  }
});

test('a choice of one gives the option; a choice of many gives the list in its own order', () => {
  const choose = vi.fn();
  render(<Fieldset fact="testOrderedBy" legend="?" legendHidden value={undefined} error={false} choose={choose} />);
  fireEvent.click(screen.getByLabelText(question('testOrderedBy').options.nobody?.label ?? ''));
  expect(choose).toHaveBeenLastCalledWith('nobody', 'chosen');
  cleanup();
  render(<Fieldset fact="replyAsks" legend="?" legendHidden value={['test']} error={false} choose={choose} />);
  fireEvent.click(screen.getByLabelText(question('replyAsks').options.manage?.label ?? ''));
  expect(choose).toHaveBeenLastCalledWith(['manage', 'test'], 'chosen');
  fireEvent.click(screen.getByLabelText('I do not know'));
  expect(choose).toHaveBeenLastCalledWith('?', 'chosen');
});

test('an error is said in words and tied to its question', () => {
  render(<Fieldset fact="nation" legend="Which nation?" legendHidden={false} value={undefined} error choose={() => undefined} />);
  const group = screen.getByRole('group', { name: 'Which nation?' });
  const described = (group.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(described.join(' ')).toContain('Choose an answer.');
});

test('there is one "I do not know": it writes the option for not known where there is one', () => {
  const choose = vi.fn();
  for (const fact of facts) {
    render(<Fieldset fact={fact} legend="?" legendHidden value={undefined} error={false} choose={choose} />);
    fireEvent.click(screen.getByLabelText('I do not know'));
    expect(choose).toHaveBeenLastCalledWith(notKnown(fact), 'chosen');
    cleanup();
  }
  expect([notKnown('route'), notKnown('stage'), notKnown('patientTold'), notKnown('testAccess')]).toEqual([
    'notSure',
    'notSure',
    'unknown',
    '?',
  ]);
  expect(notKnown('localAgreement')).toEqual(['unknown']);
});

test('an arrow key moves and does not go on; a click does, also on what is chosen already', () => {
  const choose = vi.fn();
  render(<Fieldset fact="drugUrgent" legend="?" legendHidden value="yes" error={false} choose={choose} />);
  const [yes, no] = screen.getAllByRole('radio') as [HTMLElement, HTMLElement];
  fireEvent.keyDown(yes, { key: 'ArrowDown' });
  fireEvent.click(no);
  expect(choose.mock.calls).toEqual([['no', 'moved']]);
  fireEvent.pointerDown(yes);
  fireEvent.click(yes);
  expect(choose).toHaveBeenLastCalledWith('yes', 'chosen');
});
