const sharedNames =
  /^(?:main|master|trunk|develop|development|dev|default|next|staging|production|stable|gh-pages|(?:release|stable|support|maintenance)(?:[/-].*)?|v?\d+(?:\.[\dx]+)*)$/iu;

/** Lines that everybody stands on and that live on beside the main line: they are nobody's branch and wait for nobody. */
export function isSharedLine(branch: string): boolean {
  return sharedNames.test(branch.replace(/^(?:refs\/)?(?:heads\/|remotes\/[^/]+\/|origin\/|upstream\/)/u, ''));
}
