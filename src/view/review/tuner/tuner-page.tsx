import { useState } from 'preact/hooks';
import type { Band, Bands, PresetName } from '../../../engine/balance/bands';
import type { Kind } from '../../../engine/kinds';
import { perKind } from '../../../engine/kinds';
import type { TunerPage } from '../../../protocol/review-tuner';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { tie } from '../../tie';
import { Card } from '../card';
import { BandSum } from './band-sum';
import { Dials } from './dials';
import { Reading } from './reading-card';
import { Scenes } from './scenes';
import { StartRow } from './start-row';
import { tunerWords } from './words';
import { WorkingTime } from './working-time';

/** Bands on until the user says otherwise; before that, a preset that is not active. */
const usualPreset: PresetName = 'techLeadLarge';
const none: Bands = perKind(() => null);

/** The tuner: five bands, the week they share, and scenes that move them for a while. */
export function TunerPageView({ tuner }: { readonly tuner: TunerPage }) {
  const { send } = usePage();
  const [preset, setPreset] = useState<PresetName>(tuner.preset ?? usualPreset);
  const offered = tuner.presets.find(({ name }) => name === preset)?.bands ?? none;
  const [tried, setTried] = useState<Bands>(offered);
  const active = tuner.bands !== null;
  const bands = tuner.bands ?? tried;
  const move = (kind: Kind, band: Band): void => {
    if (active) send({ type: 'moveBand', kind, band });
    else setTried((before) => ({ ...before, [kind]: band }));
  };
  return (
    <>
      <h1 tabIndex={-1} class="headline">
        {tunerWords.title}
      </h1>
      <p class="subline">{tunerWords.subline}</p>
      {tuner.retune !== null && <p class="measured gap-m">{tie(tuner.retune)}</p>}
      <StartRow
        tuner={tuner}
        preset={preset}
        choose={(name) => {
          setPreset(name);
          const found = tuner.presets.find((candidate) => candidate.name === name);
          if (!active && found) setTried(found.bands);
        }}
        use={() => {
          send({ type: 'confirmBand', preset, statedWeekHours: tuner.statedWeekHours, bands: offered });
        }}
      />
      <div class="grid">
        <Card title={tunerWords.bands} note={tunerWords.bandsNote}>
          <Dials bands={bands} today={tuner.bandsToday} period={tuner.period} proposed={!active} move={move} />
          <BandSum bands={bands} week={tuner.statedWeekHours} />
          {!active && (
            <div class="actions gap-m">
              <IntentButton
                intent={{ type: 'confirmBand', preset, statedWeekHours: tuner.statedWeekHours, bands }}
                look="primary"
              >
                {tunerWords.confirm}
              </IntentButton>
              <span class="dim small">{tunerWords.confirmNote}</span>
            </div>
          )}
        </Card>
        <WorkingTime tuner={tuner} />
        <Scenes tuner={tuner} />
        <Reading reading={tuner.reading} />
      </div>
    </>
  );
}
