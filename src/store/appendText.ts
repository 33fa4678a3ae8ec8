import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from './failure';
import { fileMode, folderMode } from './layout';

/**
 * Appends in one call, so that two processes never mix their lines. Throws errors of the file system; a write that fell
 * short (full disk) throws like a full disk.
 */
export async function appendText(
  path: string,
  text: string,
  options: { readonly flush?: boolean } = {},
): Promise<void> {
  const handle = await openToAppend(path);
  try {
    const bytes = Buffer.from(text, 'utf8');
    const { bytesWritten } = await handle.write(bytes);
    if (bytesWritten < bytes.length) throw Object.assign(new Error('The write fell short.'), { code: 'ENOSPC' });
    if (options.flush === true) await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function openToAppend(path: string): ReturnType<typeof open> {
  try {
    return await open(path, 'a', fileMode);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    await mkdir(dirname(path), { recursive: true, mode: folderMode });
    return await open(path, 'a', fileMode);
  }
}
