import { type AutoReply, autoReplySchema } from "./auto-reply";
import { type Forwarding, forwardingSchema } from "./forwarding";

/** What a draft keeps sealed of a forwarding or an automatic reply: the contents. The input beside it holds only a mark. */
export const writeDraftForwarding = (forwarding: Forwarding): string => JSON.stringify(forwardingSchema.parse(forwarding));

export function readDraftForwarding(secret: string | null): Forwarding | null {
  return secret === null ? null : forwardingSchema.parse(JSON.parse(secret));
}

export const writeDraftReply = (reply: AutoReply): string => JSON.stringify(autoReplySchema.parse(reply));

export function readDraftReply(secret: string | null): AutoReply | null {
  return secret === null ? null : autoReplySchema.parse(JSON.parse(secret));
}
