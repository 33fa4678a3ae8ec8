import { render } from 'preact';
import { readSnapshot, type Snapshot } from '../protocol/snapshot';
import { Balance } from './balance/balance';
import { createFormat } from './format';
import { connectHost } from './host';
import { createKeeper } from './memory';
import { PageContext } from './page';

const host = connectHost();
const keeper = createKeeper(host);
const place = document.getElementById('leadline') ?? document.body;

function draw(snapshot: Snapshot): void {
  const page = { format: createFormat(snapshot.language, snapshot.timeZone), send: host.send, keeper, unsaved: false };
  render(
    <PageContext.Provider value={page}>
      <Balance snapshot={snapshot} />
    </PageContext.Provider>,
    place,
  );
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const snapshot = readSnapshot(data);
  if (snapshot) draw(snapshot);
});
host.send({ type: 'ready' });
