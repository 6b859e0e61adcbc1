/** Why a package was not built: every reason at once, each with a stable name. */

export type ReasonCode =
  | 'missing-value'
  | 'address'
  | 'unknown-placeholder'
  | 'missing-file'
  | 'broken-json'
  | 'schema'
  | 'scope'
  | 'icon'
  | 'missing-translation'
  | 'surplus-translation'
  | 'foreign-domain'
  | 'audience';

export interface Reason {
  code: ReasonCode;
  /** One line for the person who builds: where, and what is wrong. */
  text: string;
}

export class PackageRefused extends Error {
  constructor(readonly reasons: readonly Reason[]) {
    super(['The Teams package was not built:', ...reasons.map((reason) => `  ${reason.code}: ${reason.text}`)].join('\n'));
    this.name = 'PackageRefused';
  }
}
