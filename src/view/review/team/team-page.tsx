import type { TeamPage } from '../../../protocol/review-team';
import { IntentButton } from '../../intent-button';
import { Agreements } from './agreements';
import { IfILeft, TeamAreas } from './areas';
import { Asks } from './asks';
import { Ledger } from './ledger';
import { Persons } from './persons';
import { Skills } from './skills';
import { StaleLines } from './stale-lines';
import { teamWords } from './words';

/** The team as the user sees it: first who carries what, then who grows where. Sorted by name alone. */
export function TeamPageView({ team }: { readonly team: TeamPage }) {
  return (
    <>
      <h1 tabIndex={-1} class="headline">
        {teamWords.title}
      </h1>
      <p class="subline">
        {teamWords.subline} <IntentButton intent={{ type: 'tellTeam' }}>{teamWords.tellTeam}</IntentButton>
      </p>
      <div class="grid">
        {team.stale.length > 0 && <StaleLines lines={team.stale} />}
        <TeamAreas team={team} />
        <IfILeft team={team} />
        <Agreements agreements={team.agreements} />
        <Asks asks={team.asks} />
        <Skills skills={team.skills} />
        <Ledger entries={team.ledger} />
        <Persons persons={team.persons} />
      </div>
    </>
  );
}
