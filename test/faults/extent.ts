/** Whether tests of faults go as far as they can, for an hour; else they are a sample. See CONTRIBUTING.md. */
export const isFull: boolean = process.env['KLARTEXT_FAULTS'] === 'full';
