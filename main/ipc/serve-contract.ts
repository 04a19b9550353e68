import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import {
  type Answer,
  type AppEvent,
  contract,
  type ReplyOf,
  type RequestName,
  type RequestOf,
} from '../../shared/contract/contract.ts';
import { pageAddress } from '../desktop/app-protocol.ts';

/** What answers the contract: one function a name, so that a missing one does not compile. */
export type Handlers = {
  readonly [N in RequestName]: (payload: RequestOf<N>) => Promise<Answer<ReplyOf<N>>>;
};

function refused(what: string, todo: string): Answer<never> {
  return { ok: false, failure: { what, where: 'Nothing was changed.', todo } };
}

function isName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

/** Whether a message comes from the main frame of our own page, and from nothing embedded in it. */
function isOurs(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame;
  if (!frame || frame.parent !== null || event.sender !== window.webContents) return false;
  // new URL('app://…').origin is 'null' in Node, so protocol and host are compared.
  const from = new URL(frame.url);
  const page = new URL(pageAddress);
  return from.protocol === page.protocol && from.host === page.host;
}

async function answer<N extends RequestName>(
  name: N,
  payload: unknown,
  handlers: Handlers,
): Promise<Answer<ReplyOf<N>>> {
  try {
    // Parsing itself can fail, as at bytes where a list is wanted.
    const parsed = contract[name].request.safeParse(payload);
    if (parsed.success) return await handlers[name](parsed.data as RequestOf<N>);
    const [issue] = parsed.error.issues;
    return refused(
      `The window asked for “${name}” in a way the app does not understand.`,
      `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown reason'}`,
    );
  } catch (error) {
    // Handlers answer what they foresee; for anything else the page must not wait for ever, nor learn how the app is made.
    return {
      ok: false,
      failure: {
        what: 'Wellspring could not do this.',
        where: error instanceof Error ? error.message : String(error),
        todo: 'Try again; if it happens once more, start Wellspring anew.',
      },
    };
  }
}

/** Serves the contract to one window: every request checked for its sender, parsed, and answered by a value. */
export function serveContract(window: BrowserWindow, handlers: Handlers): void {
  window.webContents.ipc.handle('wellspring:request', async (event, name: unknown, payload: unknown) => {
    if (!isOurs(event, window))
      return refused('Only the Wellspring window may ask.', 'Close the other page.');
    if (!isName(name)) return refused('The window asked for something unknown.', 'Start Wellspring anew.');
    return answer(name, payload, handlers);
  });
}

/** Tells a window something unasked. */
export function tellWindow(window: BrowserWindow, event: AppEvent): void {
  if (!window.isDestroyed()) window.webContents.send('wellspring:event', event);
}
