import { type Quadtree, quadtree } from 'd3-quadtree';
import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { drawHere, markRadius, type NetworkView, reach } from './draw-network.ts';
import type { NetworkColours } from './network-colours.ts';
import { NetworkLayer } from './network-layer.ts';
import type { NetworkLayout, PlacedMark } from './network-layout.ts';

/** How far one can zoom in. */
const closest = 40;
/** One press of a zoom button or key. */
export const zoomStep = 1.6;
/** Pixels beside a mark at which the pointer still finds it. */
const nearby = 8;
/** Milliseconds without a move after which the picture is drawn anew for where it stopped. */
const settled = 100;

/** Pixels of the picture; the ratio is that of the screen. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The canvas with its picture: pans and zooms by d3-zoom, finds people by a quadtree, and shows a layer that is drawn anew
 * whenever the view has come to rest. It lives outside of React, which hears only of the person under the pointer.
 */
export class NetworkStage {
  private readonly canvas: HTMLCanvasElement;
  private readonly pen: CanvasRenderingContext2D | null;
  private readonly behaviour = zoom<HTMLCanvasElement, unknown>();
  private tree: Quadtree<PlacedMark> = quadtree();
  private layout: NetworkLayout = { marks: [], sectors: [] };
  private colours: NetworkColours | null = null;
  private transform: ZoomTransform = zoomIdentity;
  private size: StageSize = { width: 0, height: 0 };
  private here: PlacedMark | null = null;
  private layer: NetworkLayer | null = null;
  private frame = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
    this.pen = canvas.getContext('2d');
    this.behaviour
      .scaleExtent([1, closest])
      // The wheel belongs to the page, unless the user works in the picture or means to zoom.
      .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
        if (event.type === 'wheel')
          return event.ctrlKey || event.metaKey || canvas.parentElement === document.activeElement;
        return !('button' in event) || event.button === 0;
      })
      .on('zoom', (event: { transform: ZoomTransform }) => {
        this.transform = event.transform;
        this.draw();
        this.drawSoon(settled);
      });
    select(canvas).call(this.behaviour).on('dblclick.zoom', null);
  }

  /** Shows other people, colours or another size. */
  show(layout: NetworkLayout, colours: NetworkColours, size: StageSize): void {
    if (layout !== this.layout) {
      this.tree = quadtree(
        [...layout.marks],
        ({ x }) => x,
        ({ y }) => y,
      );
    }
    this.layout = layout;
    this.colours = colours;
    this.size = size;
    const ratio = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(size.width * ratio);
    this.canvas.height = Math.round(size.height * ratio);
    this.behaviour
      .extent([
        [0, 0],
        [size.width, size.height],
      ])
      .translateExtent([
        [0, 0],
        [size.width, size.height],
      ]);
    this.drawSoon(0);
  }

  /** Draws a ring around somebody; null around nobody. */
  stand(here: PlacedMark | null): void {
    if (this.here === here) return;
    this.here = here;
    this.draw();
  }

  /** The person at a place of the canvas in CSS pixels; null where nobody is near. */
  at(x: number, y: number): PlacedMark | null {
    const view = this.view();
    const { marks } = this.layout;
    const radius = (markRadius(marks.length, view.zoom, 2) + nearby) / view.scale;
    return this.tree.find((x - view.x) / view.scale, (y - view.y) / view.scale, radius) ?? null;
  }

  zoomBy(factor: number): void {
    this.behaviour.scaleBy(select(this.canvas), factor);
  }

  /** The whole picture again. */
  fit(): void {
    this.behaviour.transform(select(this.canvas), zoomIdentity);
  }

  /** Moves the picture so that somebody is in sight. */
  reveal({ x, y }: PlacedMark): void {
    const view = this.view();
    const left = view.x + x * view.scale;
    const top = view.y + y * view.scale;
    const { width, height } = this.size;
    if (left > 0 && left < width && top > 0 && top < height) return;
    const { scale, x: middle, y: centre } = this.whole();
    this.behaviour.translateTo(select(this.canvas), middle + x * scale, centre + y * scale);
  }

  end(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
    select(this.canvas).on('.zoom', null);
  }

  /** The picture before any zoom: as large as there is room. */
  private whole() {
    const { width, height } = this.size;
    return { scale: Math.min(width, height) / (2 * reach), x: width / 2, y: height / 2 };
  }

  private view(): NetworkView {
    const { k, x, y } = this.transform;
    const whole = this.whole();
    return { ...this.size, scale: whole.scale * k, x: x + whole.x * k, y: y + whole.y * k, zoom: k };
  }

  /** Shows the layer in the view of this moment, at the next frame. */
  private draw(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      const { pen, colours, layer, here } = this;
      if (!pen || !colours) return;
      const ratio = window.devicePixelRatio || 1;
      const view = this.view();
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      pen.clearRect(0, 0, view.width, view.height);
      pen.font = colours.font;
      layer?.show(pen, view);
      if (here) drawHere(pen, here, view, colours, this.layout.marks.length);
    });
  }

  /** Draws a new layer for where the picture has come to rest; a move before it is ready begins the wait again. */
  private drawSoon(wait: number): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      const { layout, colours } = this;
      if (!colours) return;
      const ratio = window.devicePixelRatio || 1;
      this.drawSlices(new NetworkLayer({ layout, colours, view: this.view(), ratio }));
    }, wait);
  }

  private drawSlices(layer: NetworkLayer): void {
    if (layer.drawOn() === 'more') {
      // A pause between two slices leaves a frame to whatever the user does meanwhile.
      this.rest = setTimeout(() => this.drawSlices(layer), 0);
      return;
    }
    this.layer = layer;
    this.draw();
  }
}
