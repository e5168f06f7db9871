// The single file: one HTML page with everything in it, for a disk, a memory stick or an intranet page.
import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { metaElement, policyOfOneFile } from './policy.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Writes scripts and styles into `index.html`, with a policy that allows those alone. */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      base: './',
      publicDir: false,
      build: { cssCodeSplit: false, rolldownOptions: { output: { codeSplitting: false } } },
    }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const parts = Object.values(bundle);
        const script = parts.find((part): part is Rolldown.OutputChunk => part.type === 'chunk');
        const style = parts.find((part): part is Rolldown.OutputAsset => part.type === 'asset' && part.fileName.endsWith('.css'));
        const page = parts.find((part): part is Rolldown.OutputAsset => part.type === 'asset' && part.fileName === 'index.html');
        if (!script || !style || !page || parts.filter((part) => part.type === 'chunk').length > 1)
          throw new Error('src/tools/build/one-file.ts: expected one page, one script and one style sheet');
        const code = script.code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
        const css = String(style.source);
        page.source = String(page.source)
          .replace(/\s*<link[^>]*>/g, '')
          .replace(/\s*<script[^>]*><\/script>/g, '')
          .replace('<head>', () => `<head>\n    ${metaElement(policyOfOneFile([hashOf(code)], [hashOf(css)]))}`)
          .replace('</head>', () => `<style>${css}</style>\n  </head>`)
          .replace('</body>', () => `<script type="module">${code}</script>\n  </body>`);
        for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name];
      },
    },
  };
}
