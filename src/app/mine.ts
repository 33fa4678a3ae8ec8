import { emptyRepository } from '../engine/evidence/emptyRepository';
import { identifyPeople } from '../engine/people/identify';
import type { People } from '../engine/people/people';
import type { Settings } from '../engine/settings/settings';
import type { CloneIdentity, IsMine } from './gitPort';

/**
 * Who I am in a clone, before its history is read: what it is configured with, its mailmap, and the addresses the user
 * confirmed or named. Decides whose changes are worth reading.
 */
export function mineInClone(confirmed: readonly string[], given: readonly string[], settings: Settings): IsMine {
  const known = new WeakMap<CloneIdentity['mailmap'], People>();
  return (person, clone) => {
    let people = known.get(clone.mailmap);
    if (!people) {
      people = identifyPeople(
        { repositories: [emptyRepository({ me: clone.me, mailmap: clone.mailmap })] },
        confirmed,
        given,
        settings,
      );
      known.set(clone.mailmap, people);
    }
    return people.isMe(person);
  };
}
