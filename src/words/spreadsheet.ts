/** A field for a spreadsheet: quoted where it must be, and never taken for a formula. */
export const field = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? ` ${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};
/** Comma-separated, with the mark by which a spreadsheet knows UTF-8. */
export const csv = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
