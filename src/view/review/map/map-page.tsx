import type { MapPage } from '../../../protocol/review-map';
import { Asks } from './asks';
import { Charter } from './charter';
import { Handovers } from './handovers';
import { IdentityLine } from './identity-line';
import { Ledger } from './ledger';
import { Marks } from './marks';
import { Plans } from './plans';
import { Shifts } from './shifts';
import { Skills } from './skills';
import { mapWords } from './words';

/** The journey: everything on it is said by the user, all of it optional. */
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
        <Skills skills={map.skills} />
        <Ledger entries={map.ledger} />
        <Asks asks={map.asks} />
        <Plans plans={map.plans} />
        {map.handovers.length > 0 && <Handovers handovers={map.handovers} />}
        <Charter lines={map.charter} />
        <Marks map={map} />
      </div>
    </>
  );
}
