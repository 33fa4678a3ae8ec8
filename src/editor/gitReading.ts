/** Whatever runs git, with the library it takes: a bundle of its own, loaded at the first reading. */
export { createGitCache } from '../git/cache';
export { findRepositories } from '../git/findRepositories';
export { enclosingRepository } from '../git/gitDirectory';
export { operationOf } from '../git/readFiles';
export { readFirstCommits } from '../git/readFirstCommits';
export { readRepository } from '../git/readRepository';
export { readTouched } from '../git/readTouched';
