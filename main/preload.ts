import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { AppEvent, Bridge } from '../shared/contract/contract.ts';

/**
 * All that the page can reach of the app: three functions. `ipcRenderer` and its events stay on this side, since
 * whoever holds them can send on any channel.
 */
const bridge: Bridge<File> = {
  request: (name, payload) => ipcRenderer.invoke('wellspring:request', name, payload),
  onEvent: (listener) => {
    const forward = (_: unknown, event: AppEvent) => listener(event);
    ipcRenderer.on('wellspring:event', forward);
    return () => ipcRenderer.off('wellspring:event', forward);
  },
  pathForFile: (file) => webUtils.getPathForFile(file),
};

contextBridge.exposeInMainWorld('wellspring', bridge);
