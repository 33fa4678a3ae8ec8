import type { Person } from '../../evidence/evidence';
import type { People } from '../../people/people';

/** The same people, each asked about once: thousands of commits are by a few dozen authors. */
export function rememberPeople(people: People): People {
  const answers = new Map<string, { readonly me: boolean; readonly bot: boolean; readonly key: string }>();
  const about = (person: Person): { readonly me: boolean; readonly bot: boolean; readonly key: string } => {
    const name = `${person.email}\0${person.name}`;
    const known = answers.get(name);
    if (known) return known;
    const answer = { me: people.isMe(person), bot: people.isBot(person), key: people.keyOf(person) };
    answers.set(name, answer);
    return answer;
  };
  return {
    ...people,
    isMe: (person) => about(person).me,
    isBot: (person) => about(person).bot,
    keyOf: (person) => about(person).key,
  };
}
