import type { PresetName } from '../../../engine/balance/bands';
import type { TunerPage } from '../../../protocol/review-tuner';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { presetWords } from '../../words';
import { NumberField } from '../number-field';
import { Labelled } from '../labelled';
import { tunerWords } from './words';

export interface StartRowProps {
  readonly tuner: TunerPage;
  readonly preset: PresetName;
  readonly choose: (preset: PresetName) => void;
  readonly use: () => void;
}

/** Where to start from, how long the week is, and which days it has. */
export function StartRow({ tuner, preset, choose, use }: StartRowProps) {
  const { send } = usePage();
  const { weekdays } = tuner;
  return (
    <div class="start-row">
      <Labelled label={tunerWords.startFrom}>
        {(id) => (
          <select
            id={id}
            class="field"
            value={preset}
            onChange={({ currentTarget }) => {
              const chosen = tuner.presets.find(({ name }) => name === currentTarget.value);
              if (chosen) choose(chosen.name);
            }}
          >
            {tuner.presets.map(({ name }) => {
              const [role, note] = presetWords[name];
              return (
                <option key={name} value={name}>
                  {`${role} (${note})`}
                </option>
              );
            })}
          </select>
        )}
      </Labelled>
      {tuner.bands !== null && (
        <button type="button" class="button is-second" onClick={use}>
          {tunerWords.useStart}
        </button>
      )}
      <Labelled label={tunerWords.myWeekHas}>
        {(id) => (
          <span class="with-unit">
            <NumberField
              id={id}
              value={tuner.statedWeekHours}
              min={1}
              max={100}
              keep={(hours) => {
                send({ type: 'setStatedWeek', hours });
              }}
            />
            {tunerWords.hours}
          </span>
        )}
      </Labelled>
      <fieldset class="labelled weekdays">
        <legend>{tunerWords.spread}</legend>
        <span class="with-unit">
          {tunerWords.weekdays.map((name, index) => {
            const day = index + 1;
            const on = weekdays.includes(day);
            return (
              <label key={name} class="weekday">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={() => {
                    const next = on
                      ? weekdays.filter((other) => other !== day)
                      : [...weekdays, day].sort((a, b) => a - b);
                    send({ type: 'setWorkingDays', weekdays: next });
                  }}
                />
                {name}
              </label>
            );
          })}
        </span>
      </fieldset>
      {tuner.ownWeeks !== null && (
        <IntentButton intent={{ type: 'useOwnWeek' }} look="second">
          {tunerWords.ownWeeks}
        </IntentButton>
      )}
    </div>
  );
}
