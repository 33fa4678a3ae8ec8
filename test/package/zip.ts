/** The names and sizes of the files in a zip archive, from the directory at its end (APPNOTE.TXT 4.3.12). */
export function listZip(archive: Buffer): readonly { readonly name: string; readonly bytes: number }[] {
  const endRecord = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (endRecord < 0) throw new Error('This is no zip archive.');
  const count = archive.readUInt16LE(endRecord + 10);
  let at = archive.readUInt32LE(endRecord + 16);
  const files: { name: string; bytes: number }[] = [];
  for (let index = 0; index < count; index++) {
    const nameLength = archive.readUInt16LE(at + 28);
    files.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      bytes: archive.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}
