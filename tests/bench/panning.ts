import type { Page } from 'playwright-core';
import { longestTask, watchTasks } from './page-work.ts';

/** Frames while something was panned, ms. */
export interface Panned {
  readonly median: number;
  readonly worst: number;
  /** In words. */
  readonly longest: string;
}

const frames = 90;

/** Notes the time between frames while the mouse drags. */
async function framesWhile(page: Page, drag: (step: number) => Promise<void>): Promise<Panned> {
  await longestTask(page);
  const noted = page.evaluate(
    (count) =>
      new Promise<number[]>((done) => {
        const times: number[] = [];
        let before = performance.now();
        const next = () => {
          const now = performance.now();
          times.push(now - before);
          before = now;
          if (times.length < count) requestAnimationFrame(next);
          else done(times);
        };
        requestAnimationFrame(next);
      }),
    frames,
  );
  let going = true;
  void noted.then(() => {
    going = false;
  });
  for (let step = 0; going; step++) await drag(step);
  const times = (await noted).toSorted((a, b) => a - b);
  return {
    median: times[Math.floor(times.length / 2)] ?? Number.NaN,
    worst: times.at(-1) ?? Number.NaN,
    longest: await longestTask(page),
  };
}

async function panned(
  page: Page,
  box: { x: number; y: number; width: number; height: number },
): Promise<Panned> {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const found = await framesWhile(page, (step) =>
    page.mouse.move(x + 80 * Math.sin(step / 6), y + 60 * Math.cos(step / 5)),
  );
  await page.mouse.up();
  return found;
}

/** Opens Insights and drags the picture of the network about. */
export async function panNetwork(page: Page): Promise<Panned> {
  await page.getByRole('navigation').getByRole('link', { name: 'Insights' }).click();
  const picture = page.getByRole('slider', { name: /people around you/ });
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (!box) throw new Error('The network has no picture');
  // The first drawing is not panning.
  await page.waitForTimeout(1500);
  return panned(page, box);
}

/** Draws as many marks anew in each frame on a bare canvas that follows the mouse. */
export async function panCanvas(page: Page, marks: number): Promise<Panned> {
  await watchTasks(page);
  await page.evaluate((count) => {
    const canvas = document.createElement('canvas');
    canvas.width = 980;
    canvas.height = 640;
    document.body.append(canvas);
    const context = canvas.getContext('2d');
    const at = { x: 0, y: 0 };
    canvas.addEventListener('pointermove', ({ offsetX, offsetY }) =>
      Object.assign(at, { x: offsetX, y: offsetY }),
    );
    const draw = () => {
      context?.clearRect(0, 0, canvas.width, canvas.height);
      for (let mark = 0; mark < count; mark++) {
        context?.beginPath();
        context?.arc(at.x + ((mark * 37) % 900) - 450, at.y + ((mark * 61) % 600) - 300, 3, 0, 2 * Math.PI);
        context?.fill();
      }
      requestAnimationFrame(draw);
    };
    draw();
  }, marks);
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('The bare page has no canvas');
  return panned(page, box);
}
