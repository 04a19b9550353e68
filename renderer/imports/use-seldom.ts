import { useEffect, useRef, useState } from 'react';

/** A value that follows another one, but changes at most once in so many milliseconds. */
export function useSeldom<T>(value: T, everyMs: number): T {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    const timer = setInterval(() => setShown(latest.current), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return shown;
}
