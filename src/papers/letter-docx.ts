// A letter as a .docx file. Loaded only when somebody asks for one.
import { Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import type { Letter } from './letter.ts';

const POINT = 2; // the format counts type in half points
const LINE = 20; // and space in twentieths of a point

/** The letter as a document of headings, paragraphs and bulleted lists. */
export function documentOf(letter: Letter): Document {
  /** Gaps in square brackets are highlighted, so that none is sent by mistake. */
  const text = (words: string, how: { bold?: boolean; size?: number } = {}) =>
    words
      .split(/(\[[^\]]+\])/)
      .filter(Boolean)
      .map((part) => new TextRun({ text: part, ...how, ...(part.startsWith('[') ? { highlight: 'yellow' as const } : {}) }));
  const after = { spacing: { after: 6 * LINE } };
  return new Document({
    title: letter.title,
    creator: '',
    styles: { default: { document: { run: { font: 'Arial', size: 11 * POINT, language: { value: 'en-GB' } } } } },
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            { level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 18 * LINE, hanging: 12 * LINE } } } },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        children: letter.blocks.flatMap((block) => {
          if (block.kind === 'list')
            return [
              new Paragraph({ children: text(block.lead), keepNext: true, spacing: { after: 2 * LINE } }),
              ...block.items.map((item, n) => {
                const last = n === block.items.length - 1;
                return new Paragraph({
                  children: text(item),
                  numbering: { reference: 'list', level: 0 },
                  spacing: { after: (last ? 6 : 2) * LINE },
                });
              }),
            ];
          if (block.kind === 'banner') return [new Paragraph({ children: text(block.text, { bold: true }), ...after })];
          return [new Paragraph({ children: text(block.text, block.kind === 'quiet' ? { size: 9 * POINT } : {}), ...after })];
        }),
      },
    ],
  });
}

/** The bytes of the letter's .docx. */
export const docxOf = (letter: Letter): Promise<Blob> => Packer.toBlob(documentOf(letter));
