import { drawMarks, drawNames, drawRings, drawSectors, type NetworkView } from './draw-network.ts';
import type { NetworkColours } from './network-colours.ts';
import type { NetworkLayout, PlacedMark } from './network-layout.ts';

/** People drawn in one go: few enough that no task of the page is noticed, even where no graphics card helps. */
const slice = 2000;
/** Part of the picture's size that is drawn beyond each of its edges, so that panning has something to show. */
const margin = 0.5;

/** What a layer is drawn from. */
export interface NetworkScene {
  readonly layout: NetworkLayout;
  readonly colours: NetworkColours;
  readonly view: NetworkView;
  /** Device pixels for a CSS pixel. */
  readonly ratio: number;
}

/**
 * The picture as it was drawn for one view. While the user pans and zooms it is moved and stretched as a whole, which costs
 * the same for ten people and ten thousand; then another one is drawn for where they stopped.
 */
export class NetworkLayer {
  private readonly canvas = document.createElement('canvas');
  private readonly scene: NetworkScene;
  private readonly seen: PlacedMark[] = [];
  private readonly view: NetworkView;
  private drawn = 0;

  constructor(scene: NetworkScene) {
    const { view, ratio } = scene;
    const width = view.width * (1 + 2 * margin);
    const height = view.height * (1 + 2 * margin);
    this.scene = scene;
    this.view = { ...view, width, height, x: view.x + margin * view.width, y: view.y + margin * view.height };
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
  }

  /** Draws the next people. Answers whether there are more. */
  drawOn(): 'more' | 'done' {
    const pen = this.canvas.getContext('2d');
    if (!pen) return 'done';
    const { layout, colours, ratio } = this.scene;
    const { marks } = layout;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.font = colours.font;
    if (this.drawn === 0) {
      drawRings(pen, this.view, colours);
      drawSectors(pen, this.view, layout, colours);
    }
    const some = marks.slice(this.drawn, this.drawn + slice);
    this.seen.push(...drawMarks(pen, some, this.view, colours, marks.length));
    this.drawn += slice;
    if (this.drawn < marks.length) return 'more';
    drawNames(pen, this.seen, this.view, colours, marks.length);
    return 'done';
  }

  /** Puts the picture where it lies in another view. */
  show(pen: CanvasRenderingContext2D, view: NetworkView): void {
    const stretch = view.scale / this.view.scale;
    pen.drawImage(
      this.canvas,
      view.x - this.view.x * stretch,
      view.y - this.view.y * stretch,
      this.view.width * stretch,
      this.view.height * stretch,
    );
  }
}
