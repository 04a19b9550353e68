// Required by any Electron before its app (NODE_OPTIONS): writes the instant at which its first window is shown.
const { writeFileSync } = require('node:fs');

if (process.type === 'browser') {
  const attempt = () => {
    let electron;
    try {
      electron = require('electron');
    } catch {
      // Its own modules come a moment after those of NODE_OPTIONS.
    }
    if (!electron?.app) return setImmediate(attempt);
    electron.app.once('browser-window-created', (_event, window) => {
      const shown = () => writeFileSync(process.env.WELLSPRING_SHOWN, String(Date.now()));
      if (window.isVisible()) shown();
      else window.once('show', shown);
    });
  };
  setImmediate(attempt);
}
