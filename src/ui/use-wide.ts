// Is there room for two columns? The detail of a row then stands beside the matrix, else under its row: never both.
import { useSyncExternalStore } from 'react';

const query = '(width >= 1000px)';

export const useWide = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    () => window.matchMedia(query).matches,
    () => true,
  );
