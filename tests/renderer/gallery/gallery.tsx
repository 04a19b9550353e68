import '../../../renderer/theme/base.css';
import '../../../renderer/theme/tokens.css';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/newsreader/opsz.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../../renderer/app.tsx';
import { fixtureBridge } from '../fixture-bridge.ts';
import { scenes } from './scenes.ts';

/** The real page over invented people: `?scene=full#/people`, for pictures and for trying things out. */
const scene = new URLSearchParams(window.location.search).get('scene') ?? 'full';
const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
createRoot(place).render(<App bridge={fixtureBridge(scenes[scene] ?? {})} />);
