// The run-time interface of SCORM 1.2, as a platform offers it to a package: ADL, "SCORM Run-Time Environment" 1.2.

/** The functions of the interface that are used here. All take and give text. */
export interface ScormApi {
  readonly LMSInitialize: (parameter: '') => string | boolean;
  readonly LMSGetValue: (element: string) => string;
  readonly LMSSetValue: (element: string, value: string) => string | boolean;
  readonly LMSCommit: (parameter: '') => string | boolean;
  readonly LMSFinish: (parameter: '') => string | boolean;
  readonly LMSGetLastError: () => string | number;
}
interface MayHoldIt {
  readonly API?: ScormApi;
  readonly parent?: MayHoldIt;
  readonly opener?: MayHoldIt | null;
}
const MOST_FRAMES = 8;

/** Looks for the interface where the standard says that it is: in a window around this one, or in what opened it or stands around that. */
export function findApi(from: unknown): ScormApi | null {
  const around = (start: MayHoldIt | null | undefined): ScormApi | null => {
    let here = start;
    for (let n = 0; here && n < MOST_FRAMES; n++) {
      if (here.API) return here.API;
      if (here.parent === here) break;
      here = here.parent;
    }
    return null;
  };
  try {
    const own = from as MayHoldIt;
    return around(own) ?? around(own.opener);
  } catch {
    // A window of another site: it cannot be the platform of this package.
    return null;
  }
}

/** Elapsed time as SCORM 1.2 writes it: `0001:02:03.00`. */
export function timespan(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.00`;
}
