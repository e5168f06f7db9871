// Puts one check into your page, in a frame that is as tall as what it shows. It reads nothing of your page and keeps nothing.
// <script src="https://…/embed.js" data-theme="light" data-accent="0b5a58" data-title="Who holds what" defer></script>
(() => {
  const script = document.currentScript;
  const { theme, accent, language, title } = script.dataset;
  const address = new URL(`${language === 'cy' ? 'cy/' : ''}embed/check`, script.src);
  if (theme) address.searchParams.set('theme', theme);
  if (accent) address.searchParams.set('accent', accent.replace('#', ''));
  const frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = title || 'Who holds what';
  frame.width = '100%';
  frame.height = '720';
  frame.setAttribute('frameborder', '0');
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
  );
  frame.setAttribute('allow', 'clipboard-write');
  frame.referrerPolicy = 'no-referrer';
  addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== address.origin) return;
    const height = event.data?.whoHoldsWhat;
    if (Number.isInteger(height) && height > 0 && height < 50000) frame.height = String(height);
  });
  // A line in the head of a page has nowhere to show a frame: it goes to the end of the page.
  if (document.head.contains(script)) {
    const place = () => document.body.append(frame);
    if (document.body) place();
    else addEventListener('DOMContentLoaded', place);
  } else script.after(frame);
})();
