import { render } from 'preact';
import { readReviewSnapshot, type ReviewSnapshot } from '../../protocol/review';
import { createFormat } from '../format';
import { connectHost } from '../host';
import { createKeeper } from '../memory';
import { PageContext } from '../page';
import { Review } from './review';

const host = connectHost();
const keeper = createKeeper(host);
const place = document.getElementById('leadline') ?? document.body;
document.body.classList.add('in-editor');

function draw(snapshot: ReviewSnapshot): void {
  const page = {
    format: createFormat(snapshot.language, snapshot.timeZone),
    send: host.send,
    keeper,
    unsaved: snapshot.unsaved,
  };
  render(
    <PageContext.Provider value={page}>
      <Review snapshot={snapshot} />
    </PageContext.Provider>,
    place,
  );
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const snapshot = readReviewSnapshot(data);
  if (snapshot) draw(snapshot);
});
host.send({ type: 'ready' });
