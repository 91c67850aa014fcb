import type { z } from "zod";

/** What is wrong with a catalogue: where it stands and what was expected there. */
export type Fault = { readonly file: string; readonly path: string; readonly expected: string };

export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? String(part) : `${text}.${String(part)}`),
    "",
  );
}

/** Turns zod's issues into faults; an unknown key is named by its own path. */
export function faultsOf(file: string, error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    if (issue.code !== "unrecognized_keys") return [{ file, path: pathText(issue.path), expected: issue.message }];
    return issue.keys.map((key) => ({ file, path: pathText([...issue.path, key]), expected: "no such key" }));
  });
}
