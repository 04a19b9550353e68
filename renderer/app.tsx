import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { BridgeProvider, type PageBridge } from './data/bridge.tsx';
import { useFollowEvents } from './data/follow-events.ts';
import { ImportDeskProvider } from './data/import-run.tsx';
import { newQueryClient, useSettings } from './data/queries.ts';
import { QuickLogWindow, quickLogHash } from './quick-log/quick-log-window.tsx';
import { Shell } from './shell/shell.tsx';
import { useAppearance } from './theme/appearance.ts';
import { mantineTheme, mantineVariables } from './theme/mantine-theme.ts';
import { pageNonce } from './theme/nonce.ts';

/** The whole page above one bridge. Tests and the gallery give it theirs. */
export function App({ bridge }: { bridge: PageBridge }) {
  const [client] = useState(newQueryClient);
  return (
    <BridgeProvider bridge={bridge}>
      <QueryClientProvider client={client}>
        <Theme>
          <Following>{window.location.hash === quickLogHash ? <QuickLogWindow /> : <Shell />}</Following>
        </Theme>
      </QueryClientProvider>
    </BridgeProvider>
  );
}

/** The component library, dressed in our tokens; system colours until the user's settings are known. */
function Theme({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={mantineVariables}
      defaultColorScheme="auto"
      getStyleNonce={pageNonce}
    >
      {/* Off the sidebar, which says until when the files tell, and below any dialog. */}
      <Notifications position="bottom-right" containerWidth="22rem" limit={3} zIndex={150} />
      {children}
    </MantineProvider>
  );
}

function Following({ children }: { children: ReactNode }) {
  useFollowEvents();
  useAppearance(useSettings().data);
  return <ImportDeskProvider>{children}</ImportDeskProvider>;
}
