import { useState } from 'preact/hooks';
import type { Snapshot } from '../../protocol/snapshot';
import { Icon } from '../ink/icons';
import { percentOf } from '../ink/scale';
import { IntentButton } from '../intent-button';
import { usePage } from '../page';
import { presetWords, words } from '../words';
import { useUniqueId } from '../unique-id';

/** Hands-on bands of the roles are drawn on one scale of a 40-hour week's larger half. */
const fullShare = 0.6;
const leastWeek = 1;
const mostWeek = 100;

/** The first screen: what this is, and where the user stands. Nothing is active before they say so. */
export function FirstRun({ setup }: { readonly setup: Snapshot['setup'] }) {
  const { format } = usePage();
  const [preset, setPreset] = useState(setup.preset);
  const [week, setWeek] = useState(setup.statedWeekHours);
  const title = useUniqueId();
  const hours = useUniqueId();
  const scale = (band: number): number => (band / setup.statedWeekHours) * week;
  return (
    <>
      <section class="section" aria-label={words.title}>
        <p class="lede">{words.lede}</p>
        <p class="note small">
          <Icon name="lock" />
          <span>{words.privacy}</span>
        </p>
      </section>
      <section class="section" aria-labelledby={title}>
        <h2 id={title}>
          <span>{words.whereDoYouStand}</span>
        </h2>
        <div class="roles" role="radiogroup" aria-labelledby={title}>
          {setup.presets.map(({ name, bands }) => {
            const [role, note] = presetWords[name];
            const band = bands.handsOn;
            return (
              <label key={name} class="role">
                <input
                  type="radio"
                  name="role"
                  checked={name === preset}
                  onChange={() => {
                    setPreset(name);
                  }}
                />
                <span>
                  <span class="role-title">
                    <span>{role}</span>
                    {band && (
                      <span class="dim number small keep">
                        {words.handsOnBand(
                          format.band({ low: roundHalf(scale(band.low)), high: roundHalf(scale(band.high)) }),
                        )}
                      </span>
                    )}
                  </span>
                  <span class="dim small">{note}</span>
                  {band && (
                    <svg aria-hidden="true">
                      <line class="axis" x1="0" x2="100%" y1=".31em" y2=".31em" />
                      <rect
                        class="slot"
                        x={percentOf(band.low, setup.statedWeekHours * fullShare)}
                        y="0"
                        width={percentOf(band.high - band.low, setup.statedWeekHours * fullShare)}
                        height=".62em"
                        rx="2"
                      />
                    </svg>
                  )}
                </span>
              </label>
            );
          })}
        </div>
        <div class="stated">
          <label for={hours}>{words.myWeekHas}</label>
          <input
            id={hours}
            class="field number"
            type="number"
            min={leastWeek}
            max={mostWeek}
            value={week}
            onInput={({ currentTarget }) => {
              const value = currentTarget.valueAsNumber;
              if (value >= leastWeek && value <= mostWeek) setWeek(value);
            }}
          />
          <span>{words.hoursUnit}</span>
        </div>
        <div class="actions">
          <IntentButton intent={{ type: 'confirmBand', preset, statedWeekHours: week, bands: null }} look="primary">
            {words.start}
          </IntentButton>
          <IntentButton intent={{ type: 'openPage', page: 'tuner' }}>{words.adjust}</IntentButton>
        </div>
        <p class="dim small gap-s">{words.norm}</p>
      </section>
    </>
  );
}

function roundHalf(hours: number): number {
  return Math.round(hours * 2) / 2;
}
