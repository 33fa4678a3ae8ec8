import type { MapPage } from '../../../protocol/review-map';
import { Charter } from './charter';
import { IdentityLine } from './identity-line';
import { Marks } from './marks';
import { Plans } from './plans';
import { Shifts } from './shifts';
import { mapWords } from './words';

/** What the user keeps about themselves: all of it is said by them, all of it optional. */
export function MapPageView({ map }: { readonly map: MapPage }) {
  return (
    <>
      <h1 tabIndex={-1} class="headline">
        {mapWords.title}
      </h1>
      <p class="subline">{mapWords.subline}</p>
      <div class="grid">
        <Shifts shifts={map.shifts} />
        <IdentityLine points={map.identityLine} />
        <Plans plans={map.plans} />
        <Charter lines={map.charter} />
        <Marks map={map} />
      </div>
    </>
  );
}
