// The check inside somebody else's page: sized to what it shows, in their colours where those can be read, and as private as anywhere.

type Theme = 'light' | 'dark';
const paper: Record<Theme, string> = { light: 'fbfaf7', dark: '12181a' };
const inkOnAccent: Record<Theme, string> = { light: 'ffffff', dark: '0b1f1e' };
const READABLE = 4.5;

const channel = (hex: string): number => {
  const share = Number.parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(0, 2)) + 0.7152 * channel(colour.slice(2, 4)) + 0.0722 * channel(colour.slice(4, 6));

/** The contrast of two colours such as `0b5a58`, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** What the frame's address asks for. Anything that is not a theme, or an accent that could not be read on it, is left out. */
export function looksAskedFor(query: string, prefersDark: boolean): { theme?: Theme; accent?: string } {
  const asked = new URLSearchParams(query);
  const named = asked.get('theme');
  const theme = named === 'light' || named === 'dark' ? named : undefined;
  const on = theme ?? (prefersDark ? 'dark' : 'light');
  const accent = (asked.get('accent') ?? '').toLowerCase();
  const legible = /^[0-9a-f]{6}$/.test(accent) && contrast(accent, paper[on]) >= READABLE && contrast(accent, inkOnAccent[on]) >= READABLE;
  return { ...(theme ? { theme } : {}), ...(legible ? { accent: `#${accent}` } : {}) };
}

/** Sets the look, and tells the page around the frame how tall it is. The height is all that it is ever told. */
export function fitFrame(): void {
  const root = document.documentElement;
  root.dataset.embedded = '';
  const { theme, accent } = looksAskedFor(window.location.search, window.matchMedia('(prefers-color-scheme: dark)').matches);
  if (theme) root.style.colorScheme = theme;
  if (accent) root.style.setProperty('--color-accent', accent);
  new ResizeObserver(() => {
    window.parent.postMessage({ whoHoldsWhat: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
  }).observe(document.body);
  // A document of somebody else opens beside the page, not inside the frame.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin === window.location.origin) return;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  });
}
