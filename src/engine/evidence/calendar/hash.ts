/**
 * A 64-bit FNV-1a hash: enough to tell the meetings of one calendar apart, and says nothing about them. In four limbs of
 * 16 bits, because whole numbers without limit are twenty times as slow and a file holds tens of thousands of meetings.
 */
export function hashOf(text: string): string {
  // 0xcbf29ce484222325, lowest limb first.
  let a = 0x2325;
  let b = 0x8422;
  let c = 0x9ce4;
  let d = 0xcbf2;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    a ^= point & 0xffff;
    b ^= point >>> 16;
    // Times 0x00000100000001b3: by 0x1b3, and by 2 to the 40th.
    const low = a * 0x1b3;
    const second = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + (second >>> 16) + ((a << 8) & 0xffff);
    const fourth = d * 0x1b3 + (third >>> 16) + ((b << 8) & 0xffff) + (a >>> 8);
    a = low & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
    d = fourth & 0xffff;
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}
