// A file system without a disk, such as a repository opened over the web: one folder with one file.
const { EventEmitter, FileSystemError, FileType, workspace } = require('vscode');

const FILE = '/readme.md';

exports.activate = (context) => {
  const changed = new EventEmitter();
  const readOnly = (uri) => {
    throw FileSystemError.NoPermissions(uri);
  };
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose() {} }),
    stat(uri) {
      if (/\/\.[^/]*$/.test(uri.path)) throw FileSystemError.FileNotFound(uri);
      const type = uri.path.endsWith(FILE) ? FileType.File : FileType.Directory;
      return { type, ctime: 0, mtime: 0, size: 0 };
    },
    readDirectory: () => [[FILE.slice(1), FileType.File]],
    readFile: () => new Uint8Array(),
    createDirectory: readOnly,
    writeFile: readOnly,
    delete: readOnly,
    rename: readOnly,
  };
  context.subscriptions.push(changed, workspace.registerFileSystemProvider('leadline-test', provider));
};
