// Every text that may stand in English on a page of another language without being marked as English, and why.
interface Exemption {
  readonly why: string;
  /** Only on these pages. */
  readonly pages?: RegExp;
  readonly texts: readonly (string | RegExp)[];
}
/** Names that stay as they are inside a sentence. */
export const names: readonly string[] = ['Cheshire and Merseyside', 'Surrey and Sussex', 'Good medical practice'];

export const exemptions: readonly Exemption[] = [
  {
    why: 'the title of a source or a case in the title of its page: an element that holds no second language',
    pages: /^cy\/(sources|teach\/case)\//,
    texts: [/ – .+$/],
  },
  { why: 'words that are the same in Welsh', texts: ['Contract', 'Sector'] },
  { why: 'a word of the field that Welsh says in the same letters, as the button that opens what it means', texts: ['LMC'] },
  {
    why: 'the record as text to copy, which can carry no mark: it names documents by their titles',
    pages: /^cy\/record/,
    texts: [/^.+\n[\s\S]+$/],
  },
  { why: 'dates and figures that are written alike', texts: [/^[\d\s.,:–-]+$/] },
  { why: 'names of files of the project', texts: [/^tests\/[\w/.-]+$/, /^[\w-]+\.(json|csv|html|md)$/] },
];
