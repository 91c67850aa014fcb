import "server-only";

/** The beginning of a confirmation's hash, as people read it out: 「8F3A-91C2」. */
export function copyCode(hash: string): string {
  return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase();
}
