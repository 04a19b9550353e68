import { useEffect, useState } from 'react';

/** Behind a person in the address: the tray asks until which day to put them off (main/desktop/place.ts). */
const asked = /\/put-off$/;

/** How often the address has asked for the choice of a day. Once it is heard, the address is that of the person alone. */
export function useAskedToPutOff(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const look = () => {
      const { hash } = window.location;
      if (!asked.test(hash)) return;
      window.history.replaceState(null, '', hash.replace(asked, ''));
      setTimes((before) => before + 1);
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return times;
}
