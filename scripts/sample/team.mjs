// Invented people. Ada leads; the sample is read as her clone.
/** @typedef {{ readonly name: string, readonly email: string }} Person */

/** @param {string} name @param {string} email @returns {Person} */
const person = (name, email) => ({ name, email });

export const ada = person('Ada Quill', 'ada@example.invalid');
export const tomas = person('Tomas Reed', 'tomas@example.invalid');
export const mina = person('Mina Vale', 'mina@example.invalid');
export const joren = person('Joren Pike', 'joren@example.invalid');
/** Joins five weeks before the clock. */
export const lio = person('Lio Brandt', 'lio@example.invalid');
export const bot = person('renovate[bot]', '29139614+renovate[bot]@users.noreply.github.com');
/** Who commits what a host squashes. */
export const host = person('GitHub', 'noreply@github.com');

export const line = (key, { name, email }) => `${key}: ${name} <${email}>`;
export const agentLine = 'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>';
