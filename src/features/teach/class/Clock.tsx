import { useEffect, useState } from 'react';
import { clockWords, secondsOf, type Timer } from '#src/data/class-storage.ts';
import { t } from '#src/words/words.ts';

/** The stopwatch of a class, to the second. */
export function Clock({ timer }: { readonly timer: Timer }) {
  const [moment, setMoment] = useState(() => Date.now());
  useEffect(() => {
    setMoment(Date.now());
    if (timer.since === null) return;
    const tick = setInterval(() => setMoment(Date.now()), 500);
    return () => clearInterval(tick);
  }, [timer]);
  return (
    <span className="tabular-nums" role="timer" aria-label={t('teach:class.timer')}>
      {clockWords(secondsOf(timer, moment))}
    </span>
  );
}
