/** The longest page that is read, in bytes, packed or not. Messages call it 20 MiB. */
export const MAX_PAGE_BYTES: number = 20 * 1024 * 1024;
