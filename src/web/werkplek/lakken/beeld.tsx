// The picture of a page with what is redacted on it. The SVG over it counts in the points of the page, so the browser does all scaling.
import type { Lak } from '../../../document/lakken/state.ts';
import { labelstand, type Lakvlak, type Paginazicht } from '../../../documentverwerking/lakken/index.ts';
import type { Lakvoorstel } from '../../../toepassing/lakken/lakvoorstellen.ts';
import type { Pad } from '../../ui/link.tsx';

interface Props {
  readonly zicht: Paginazicht;
  readonly beeld: Pad;
  readonly lakken: readonly Lak[];
  readonly voorstellen: readonly Lakvoorstel[];
}

const Grondcode = ({ lak }: { readonly lak: Lak }) => {
  const [vlak] = lak.vlakken;
  if (vlak === undefined) return null;
  return (
    <text class="woo-lak__code" x={vlak.x + 1.5} y={vlak.y + vlak.hoogte / 2 + 2.4}>
      {vlak.breedte > 24 ? lak.gronden.join(' ') : ''}
    </text>
  );
};

/** For working on: what is redacted is grey, so that one can still see what is under it. */
export const Werkblad = ({ zicht, beeld, lakken, voorstellen }: Props) => (
  <figure class="woo-lakblad">
    <figcaption>Zoals het document is</figcaption>
    <div class="woo-lakblad__vel">
      <img src={beeld} width={Math.round(zicht.breedte)} height={Math.round(zicht.hoogte)} alt="" draggable={false} />
      <svg class="woo-lakblad__laag" viewBox={`0 0 ${zicht.breedte} ${zicht.hoogte}`} preserveAspectRatio="none" aria-hidden="true" focusable="false" data-lakblad>
        {voorstellen.map(({ keuze, sleutel }) => keuze.vlakken.map(({ x, y, breedte, hoogte }) => <rect class="woo-lak__voorstel" data-voorstel={sleutel} x={x} y={y} width={breedte} height={hoogte} />))}
        {lakken.map((lak) => (
          <g data-lak={lak.lakId}>
            {lak.vlakken.map(({ x, y, breedte, hoogte }) => (
              <rect class="woo-lak__vlak" x={x} y={y} width={breedte} height={hoogte} />
            ))}
            <Grondcode lak={lak} />
          </g>
        ))}
        {zicht.woorden.map(({ vlak: { x, y, breedte, hoogte } }, index) => (
          <rect class="woo-lak__woord" data-woord={index} x={x} y={y} width={breedte} height={hoogte} />
        ))}
        <rect class="woo-lak__trek" data-trek x={0} y={0} width={0} height={0} />
      </svg>
    </div>
  </figure>
);

/** Width of digits and points, part of the size of the type. */
const TEKEN = 0.46;

const Vlak = ({ lakvlak }: { readonly lakvlak: Lakvlak }) => {
  const { x, y, breedte, hoogte } = lakvlak.vlak;
  const label = labelstand(lakvlak, lakvlak.label.length * TEKEN);
  return (
    <g>
      <rect class="woo-lak__zwart" x={x} y={y} width={breedte} height={hoogte} />
      <text
        class="woo-lak__label"
        x={label.x}
        y={label.y}
        font-size={label.grootte}
        text-anchor="middle"
        dominant-baseline="central"
        transform={label.staand ? `rotate(-90 ${label.x} ${label.y})` : undefined}
      >
        {lakvlak.label}
      </text>
    </g>
  );
};

/** As a reader will see it: the boxes of the published file, grown to whole letters and to the grid, with the ground on each. */
export const Leesblad = ({ zicht, beeld, vlakken }: Pick<Props, 'zicht' | 'beeld'> & { readonly vlakken: readonly Lakvlak[] }) => (
  <figure class="woo-lakblad">
    <figcaption>Zo ziet de lezer het</figcaption>
    <div class="woo-lakblad__vel">
      <img src={beeld} width={Math.round(zicht.breedte)} height={Math.round(zicht.hoogte)} alt="" />
      <svg class="woo-lakblad__laag" viewBox={`0 0 ${zicht.breedte} ${zicht.hoogte}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {vlakken.map((lakvlak) => (
          <Vlak lakvlak={lakvlak} />
        ))}
      </svg>
    </div>
    <p class="woo-hulp">De vlakken zijn breder dan de woorden. Zo verraadt de breedte niet wat er stond.</p>
  </figure>
);

/** A piece of a page around one redaction. */
export const Uitsnede = ({ zicht, beeld, lak }: { readonly zicht: Pick<Paginazicht, 'breedte' | 'hoogte'>; readonly beeld: Pad; readonly lak: Lak }) => {
  const [links, boven, rechts, onder] = lak.vlakken.reduce<readonly [number, number, number, number]>(
    ([x1, y1, x2, y2], { x, y, breedte, hoogte }) => [Math.min(x1, x), Math.min(y1, y), Math.max(x2, x + breedte), Math.max(y2, y + hoogte)] as const,
    [zicht.breedte, zicht.hoogte, 0, 0],
  );
  const van = { x: Math.max(0, links - 60), y: Math.max(0, boven - 24) };
  const maat = { breedte: Math.min(zicht.breedte, rechts + 60) - van.x, hoogte: Math.min(zicht.hoogte, onder + 24) - van.y };
  return (
    <svg class="woo-lak__uitsnede" viewBox={`${van.x} ${van.y} ${maat.breedte} ${maat.hoogte}`} aria-hidden="true" focusable="false">
      <image href={beeld} x={0} y={0} width={zicht.breedte} height={zicht.hoogte} preserveAspectRatio="none" />
      {lak.vlakken.map(({ x, y, breedte, hoogte }) => (
        <rect class="woo-lak__vlak" x={x} y={y} width={breedte} height={hoogte} />
      ))}
    </svg>
  );
};
