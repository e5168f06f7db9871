import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { addressOf, go, here, type Place } from '#src/app/location.ts';

/** A link within the app: a real address, taken without loading the page again. */
export function Link({ to, ...rest }: { readonly to: Partial<Place> } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) {
  const place = { ...here(), answers: '', ...to };
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    rest.onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(place);
  };
  return <a {...rest} href={addressOf(place)} onClick={follow} />;
}
