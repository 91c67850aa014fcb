import type { PaperKind } from "./paper-kind";

const longest = 80;
const extensions: Readonly<Record<PaperKind, string>> = { "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png" };

/** Separators of paths, signs that file systems and headers give a sense to, and everything invisible (which can turn a name around). */
const harmful = /[\\/:*?"<>|;%\p{C}\p{Zl}\p{Zp}]/gu;

/** A file's name as it is shown and offered again: no path, nothing invisible, its ending that of what the file really is. */
export function paperName(typed: string, kind: PaperKind, fallback: string): string {
  const last = typed.split(/[\\/]/).at(-1) ?? "";
  const bare = last
    .normalize("NFC")
    .replace(/\.[^.]*$/, "")
    .replace(harmful, "")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  return `${[...bare].slice(0, longest).join("") || fallback}.${extensions[kind]}`;
}
