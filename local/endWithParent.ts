/** A child of `npm start` ends when its parent is gone, also when the parent was killed: otherwise it would hold its port. */
export const supervised = { SUPERVISED: 'yes' };

/** The parent holds the other end of the child's standard input; started by hand, a process lives on its own. */
export function endWithParent(): void {
  if (process.env.SUPERVISED !== supervised.SUPERVISED) return;
  process.stdin.resume().once('end', () => process.exit(0)).once('error', () => process.exit(0));
}
