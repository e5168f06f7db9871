/** A text whose gaps in square brackets are marked, so that none is sent by mistake. */
export function Gaps({ text }: { readonly text: string }) {
  return text.split(/(\[[^\]]+\])/).map((part, n) =>
    part.startsWith('[') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same gap may stand twice in one sentence
      <mark key={n} className="bg-draft px-2 text-draft-ink">
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
