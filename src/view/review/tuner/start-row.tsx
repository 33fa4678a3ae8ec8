import type { PresetName } from '../../../engine/balance/bands';
import type { TunerPage } from '../../../protocol/review-tuner';
import { usePage } from '../../page';
import { presetWords } from '../../words';
import { NumberField } from '../number-field';
import { tunerWords } from './words';
import { useUniqueId } from '../../unique-id';

export interface StartRowProps {
  readonly tuner: TunerPage;
  readonly preset: PresetName;
  readonly choose: (preset: PresetName) => void;
  readonly use: () => void;
}

/** Where to start from, how long the week is, and which days it has. */
export function StartRow({ tuner, preset, choose, use }: StartRowProps) {
  const { send } = usePage();
  const id = useUniqueId();
  const { weekdays } = tuner;
  return (
    <div class="start-row">
      <div class="labelled">
        <label for={`${id}preset`}>{tunerWords.startFrom}</label>
        <select
          id={`${id}preset`}
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
      </div>
      {tuner.bands !== null && (
        <button type="button" class="button is-second" onClick={use}>
          {tunerWords.useStart}
        </button>
      )}
      <div class="labelled">
        <label for={`${id}week`}>{tunerWords.myWeekHas}</label>
        <span class="with-unit">
          <NumberField
            id={`${id}week`}
            value={tuner.statedWeekHours}
            min={1}
            max={100}
            keep={(hours) => {
              send({ type: 'setStatedWeek', hours });
            }}
          />
          {tunerWords.hours}
        </span>
      </div>
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
        <button
          type="button"
          class="button is-second"
          onClick={() => {
            send({ type: 'useOwnWeek' });
          }}
        >
          {tunerWords.ownWeeks}
        </button>
      )}
    </div>
  );
}
