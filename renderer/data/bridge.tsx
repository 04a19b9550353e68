import { createContext, type ReactNode, useContext } from 'react';
import type { Bridge } from '../../shared/contract/contract.ts';

/** The bridge as the page knows it: dropped things are its `File`s. */
export type PageBridge = Bridge<File>;

declare global {
  interface Window {
    /** Put there by the preload script, and by nothing else. */
    readonly wellspring: PageBridge;
  }
}

const BridgeContext = createContext<PageBridge | null>(null);

/** Gives the views below the app to talk to: the real one, or a test's. */
export function BridgeProvider({ bridge, children }: { bridge: PageBridge; children: ReactNode }) {
  return <BridgeContext value={bridge}>{children}</BridgeContext>;
}

/** The app as this page reaches it. Throws outside of a BridgeProvider. */
export function useBridge(): PageBridge {
  const bridge = useContext(BridgeContext);
  if (!bridge) throw new Error('useBridge needs a BridgeProvider above it');
  return bridge;
}
