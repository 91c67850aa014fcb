import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Refusal } from "@/lib/domain/decision";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What a page is told when a code was sent again. The moment makes each time another one. */
export const sentAgain = (at: Temporal.Instant): string => `resent=${at.epochMilliseconds}`;

/** What it is told instead when it was too soon for one: that is no fault, and is said at the button. Null: something else was refused. */
export function askedTooSoon({ kind, facts }: Refusal, at: Temporal.Instant): string | null {
  return kind === "throttled" && typeof facts.seconds === "number" ? `soon=${at.epochMilliseconds}` : null;
}

/** Where the button of another code stands on its page. */
export const againAnchor = "#again";

/** What happened last on a page of a code, for `CodeState`: faults from before it are old. */
export const lastAsked = ({ resent, soon }: Query): string => `${resent ?? ""} ${soon ?? ""}`;
