/** What papers may be sent as. */
export const paperKinds = ["application/pdf", "image/jpeg", "image/png"] as const;
export type PaperKind = (typeof paperKinds)[number];

const begins = (bytes: Uint8Array, start: readonly number[]) =>
  bytes.length > start.length && start.every((byte, at) => bytes[at] === byte);
const ends = (bytes: Uint8Array, end: readonly number[]) =>
  end.every((byte, at) => bytes[bytes.length - end.length + at] === byte);

const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d];
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const pngHead = [0x49, 0x48, 0x44, 0x52];
const jpeg = [0xff, 0xd8, 0xff];
const jpegEnd = [0xff, 0xd9];

/** What a file is by its own first and last bytes; its name and what the browser says of it prove nothing. */
export function paperKindOf(bytes: Uint8Array): PaperKind | null {
  if (begins(bytes, pdf)) return hasPdfEnd(bytes) ? "application/pdf" : null;
  if (begins(bytes, png)) return begins(bytes.subarray(12), pngHead) ? "image/png" : null;
  return begins(bytes, jpeg) && ends(trimmed(bytes), jpegEnd) ? "image/jpeg" : null;
}

/** A PDF ends with its mark, give or take what a program appends. */
function hasPdfEnd(bytes: Uint8Array): boolean {
  const tail = [...bytes.subarray(Math.max(0, bytes.length - 1024))].map((byte) => String.fromCharCode(byte)).join("");
  return tail.includes("%%EOF");
}

/** Without the zeros with which some cameras fill up the last block. */
function trimmed(bytes: Uint8Array): Uint8Array {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0) length -= 1;
  return bytes.subarray(0, length);
}
