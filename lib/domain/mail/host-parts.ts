import { z } from "zod";
import { autoReplySchema } from "./auto-reply";
import { forwardingSchema } from "./forwarding";

/** What the mail host has of an account ID, each part set and taken away by itself. */
export const hostParts = ["mailbox", "web-space", "storage", "forwarding", "auto-reply"] as const;
export type HostPart = (typeof hostParts)[number];

/** What each part is to be. `login` is the account ID, whose password opens the mail box too. */
export const hostWanted = {
  mailbox: z.strictObject({ address: z.string(), login: z.string(), options: z.array(z.string()) }),
  "web-space": z.strictObject({ login: z.string() }),
  storage: z.strictObject({ login: z.string() }),
  forwarding: forwardingSchema.extend({ address: z.string() }),
  "auto-reply": autoReplySchema.extend({ address: z.string() }),
} as const satisfies Record<HostPart, z.ZodType>;

export type HostWanted<P extends HostPart = HostPart> = z.infer<(typeof hostWanted)[P]>;

export const isHostPart = (text: string): text is HostPart => (hostParts as readonly string[]).includes(text);

/** pending: on its way · done: the host has it so · failed: given up, until somebody asks again. */
export type HostState = "pending" | "done" | "failed";

export function hostState(row: { revision: number; appliedRevision: number; failedAt: unknown }): HostState {
  if (row.appliedRevision >= row.revision) return "done";
  return row.failedAt === null ? "pending" : "failed";
}
