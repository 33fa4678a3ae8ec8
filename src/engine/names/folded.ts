/** Letters and digits in a row, with their marks: what a sentence, a path and an account name are made of. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** A word reduced to what its spellings share: `Tomás`, `TOMAS` and `tomas` are one. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øłđßæœı]/gu, (letter) => plainLetters[letter] ?? letter);
}

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Folded and run together: `Tomas Reed`, `tomas-reed` and `TomasReed` are one. */
export function squash(text: string): string {
  return [...text.matchAll(wordPattern)].map(([word]) => foldWord(word)).join('');
}

export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
