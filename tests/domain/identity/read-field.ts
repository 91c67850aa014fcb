import type { z } from "zod";

/** What a field keeps of what was typed (`= value`), or the key of its first message. */
export function read(schema: z.ZodType<string, string>, typed: string): string {
  const parsed = schema.safeParse(typed);
  return parsed.success ? `= ${parsed.data}` : (parsed.error.issues[0]?.message ?? "");
}
