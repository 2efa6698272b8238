/** The boot stops here: what is doubled or missing among the product's declarations, one sentence each. */
export class DeclarationError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'DeclarationError';
  }
}
