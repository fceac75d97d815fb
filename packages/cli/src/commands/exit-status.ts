/** What the command line says with its exit status. Ended by a signal, it is 128 and the signal's number. */
export const EXIT = { fine: 0, failed: 1, usage: 2 } as const;
