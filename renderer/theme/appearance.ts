import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import type { DesktopSettings } from '../../shared/contract/contract.ts';

/**
 * Shows theme and density as the user set them. The app sets the system's side of the theme before the window opens
 * (nativeTheme), so the first frame already has the right colours and nothing changes here then.
 */
export function useAppearance(settings: DesktopSettings | undefined): void {
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const theme = settings?.theme;
  const density = settings?.density;
  useEffect(() => {
    if (theme !== undefined) setColorScheme(theme === 'system' ? 'auto' : theme);
  }, [theme, setColorScheme]);
  useEffect(() => {
    if (density !== undefined) document.documentElement.dataset.density = density;
  }, [density]);
}
