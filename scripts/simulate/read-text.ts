import { closeSync, openSync, readSync } from "node:fs";

const chunk = 65_536;

export type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly found: string };

/** Reads a file, or standard input for `-`, up to a number of bytes. What cannot be read is told in a few words. */
export function readText(file: string, mostBytes: number): ReadText {
  try {
    const bytes = file === "-" ? readAll(0, mostBytes) : readFile(file, mostBytes);
    if (!bytes) return { ok: false, found: `more than ${mostBytes} bytes` };
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const found = words[code];
    if (found === undefined) throw error;
    return { ok: false, found };
  }
}

const words: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EISDIR: "a folder",
  EACCES: "a file that may not be read",
  ENAMETOOLONG: "no such file",
  ERR_ENCODING_INVALID_ENCODED_DATA: "bytes that are not UTF-8",
};

function readFile(file: string, mostBytes: number): Buffer | null {
  const opened = openSync(file, "r");
  try {
    return readAll(opened, mostBytes);
  } finally {
    closeSync(opened);
  }
}

function readAll(opened: number, mostBytes: number): Buffer | null {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const part = Buffer.alloc(chunk);
    const got = readOnce(opened, part);
    if (got === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, got));
    size += got;
    if (size > mostBytes) return null;
  }
}

/** A terminal or pipe that has nothing yet says so instead of waiting. */
function readOnce(opened: number, part: Buffer): number {
  for (;;) {
    try {
      return readSync(opened, part);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
