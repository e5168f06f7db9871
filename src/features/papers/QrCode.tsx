import { useEffect, useState } from 'react';

/** A text as a QR code, drawn square by square: no script of another and no picture. What makes it is fetched once the page stands. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const [modules, setModules] = useState<readonly (readonly boolean[])[]>();
  useEffect(() => {
    let wanted = true;
    void import('uqr').then(({ encode }) => wanted && setModules(encode(text, { border: 2 }).data));
    return () => {
      wanted = false;
    };
  }, [text]);
  if (!modules) return null;
  const path = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${modules.length} ${modules.length}`} className="size-qr" shapeRendering="crispEdges">
      <rect width="100%" height="100%" fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
