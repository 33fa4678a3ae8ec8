import type { Intent } from '../../protocol/intent';
import type { ActionName } from '../../protocol/snapshot';
import { IntentButton } from '../intent-button';
import { actionLabels, actionWords } from '../words';

const intents: Readonly<Record<ActionName, Intent>> = {
  setBox: { type: 'setBox' },
  seeWhatWaits: { type: 'seeWhatWaits' },
  notNow: { type: 'notNow' },
  seeEvidence: { type: 'openEvidence', kind: 'handsOn', week: null },
  turnOnSensing: { type: 'turnOnSensing' },
  importCalendar: { type: 'importCalendar' },
  openRepository: { type: 'openRepository' },
  useOwnWeek: { type: 'useOwnWeek' },
  confirmIdentities: { type: 'confirmIdentities' },
  openTuner: { type: 'openPage', page: 'tuner' },
};

export interface ActionsProps {
  readonly names: readonly ActionName[];
  /** The first button stands out; only when a question is asked. */
  readonly asked?: boolean;
}

/** Up to three buttons, at most one of them primary. */
export function Actions({ names, asked = false }: ActionsProps) {
  if (names.length === 0) return null;
  return (
    <div class="actions">
      {names.map((name, index) => (
        <IntentButton
          key={name}
          intent={intents[name]}
          look={asked && index === 0 ? 'primary' : 'second'}
          label={actionLabels[name] ?? actionWords[name]}
        >
          {actionWords[name]}
        </IntentButton>
      ))}
    </div>
  );
}
