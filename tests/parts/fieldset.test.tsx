// @vitest-environment happy-dom
// One question, as a person meets it: a legend, choices, "I do not know", and an error that is tied to it.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { Fieldset } from '#src/features/check/Fieldset.tsx';
import { question } from '#src/words/question-words.ts';
import { loadWords, setUpWords } from '#src/words/words.ts';

beforeAll(async () => {
  await setUpWords('en');
  await loadWords(['ui', 'questions/opening', 'questions/further']);
});
afterEach(cleanup);

test('every question has a group with its name, every option a label, and "I do not know"', () => {
  for (const fact of facts) {
    render(
      <Fieldset fact={fact} legend={question(fact).ask} legendHidden={false} value={undefined} error={false} choose={() => undefined} />,
    );
    screen.getByRole('group', { name: question(fact).ask });
    for (const option of options[fact])
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
  expect(choose).toHaveBeenLastCalledWith('nobody');
  cleanup();
  render(<Fieldset fact="replyAsks" legend="?" legendHidden value={['test']} error={false} choose={choose} />);
  fireEvent.click(screen.getByLabelText(question('replyAsks').options.manage?.label ?? ''));
  expect(choose).toHaveBeenLastCalledWith(['manage', 'test']);
  fireEvent.click(screen.getByLabelText('I do not know'));
  expect(choose).toHaveBeenLastCalledWith('?');
});

test('an error is said in words and tied to its question', () => {
  render(<Fieldset fact="nation" legend="Which nation?" legendHidden={false} value={undefined} error choose={() => undefined} />);
  const group = screen.getByRole('group', { name: 'Which nation?' });
  const described = (group.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(described.join(' ')).toContain('Choose an answer to: Which nation?');
});
