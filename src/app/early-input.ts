// What a reader entered in a page before it had become the app.

const native = (of: typeof HTMLInputElement | typeof HTMLTextAreaElement) => Object.getOwnPropertyDescriptor(of.prototype, 'value')?.set;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const isChoice = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');

function isChanged(field: Field): boolean {
  if (isChoice(field)) return field.checked !== field.defaultChecked;
  if (field instanceof HTMLSelectElement) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  return field.type !== 'file' && field.value !== field.defaultValue;
}

/** Enters a value so that the app hears of it, whether or not it took over what stood in the field. */
function enter(field: Field, value: string, checked: boolean): void {
  if (isChoice(field)) {
    if (field.checked === checked) field.checked = !checked;
    field.click();
  } else if (field instanceof HTMLSelectElement) {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    const typedSince = field.value;
    field.value = '';
    native(field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement)?.call(field, typedSince || value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** The field of an id: where answers in the address fold its question behind one press, the fold is opened first. */
async function fieldOf(id: string): Promise<HTMLElement | null> {
  if (!document.getElementById(id)) {
    document.querySelector<HTMLElement>('[data-usual] + button[aria-expanded="false"]')?.click();
    await new Promise(requestAnimationFrame);
  }
  return document.getElementById(id);
}

/**
 * Takes what was chosen, typed or focused in the page as it came, before the app draws over it.
 * Gives the way to enter it again, once, in the fields of the same ids that are there by then.
 */
export function takeEarly(root: HTMLElement): () => Promise<void> {
  let left = [...root.querySelectorAll<Field>('input[id], select[id], textarea[id]')]
    .filter(isChanged)
    .map((field) => ({ id: field.id, value: field.value, checked: isChoice(field) && field.checked }));
  const focused = root.contains(document.activeElement) ? document.activeElement?.id : undefined;
  return async () => {
    const now = left;
    left = [];
    for (const { id, value, checked } of now) {
      // One at a time: what one answer brings up may be the next one's field.
      await new Promise(requestAnimationFrame);
      const field = await fieldOf(id);
      if (field?.matches('input, select, textarea')) enter(field as Field, value, checked);
    }
    if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus({ preventScroll: true });
  };
}
