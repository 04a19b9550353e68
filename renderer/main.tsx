import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <main>
      <h1>Wellspring</h1>
      <p>The app started.</p>
    </main>
  </StrictMode>,
);
