import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { addressOf, go, here, type Place } from '#src/app/location.ts';
import type { To } from '#src/app/page.ts';

/** A link within the app: a real address, taken without loading the page again. */
export function Link<P extends string>({ to, ...rest }: { readonly to: To<P> } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) {
  const place: Place = { ...here(), answers: '', ...to };
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    rest.onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(place);
  };
  return <a {...rest} href={addressOf(place)} onClick={follow} />;
}
