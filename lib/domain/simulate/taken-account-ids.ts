import { Temporal } from "temporal-polyfill";
import { dateInJapan } from "../calendar";
import { findProduct } from "../catalogue/catalogue";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import type { ContractEvent, EventOf } from "../contracts/events";
import { refuse } from "../decision";
import type { ContractStory, RefusedEvent } from "./simulation";

type Claim = { readonly event: EventOf<"register-account-id">; readonly story: ContractStory };

/**
 * An account ID is unique over the whole operator while somebody has it, and never given out again: the second contract of a story that
 * registers one is refused, as a stranger's would be.
 */
export function takenAccountIds(stories: readonly ContractStory[], terms: TermsByDay): RefusedEvent[] {
  const claims = stories.flatMap(claimsOf).sort((a, b) => Temporal.Instant.compare(a.event.at, b.event.at));
  const first = new Map<string, ContractStory>();
  return claims.flatMap((claim) => {
    const holder = first.get(claim.event.accountId) ?? claim.story;
    first.set(claim.event.accountId, holder);
    return holder === claim.story ? [] : [refusedClaim(claim, holder, terms)];
  });
}

function claimsOf(story: ContractStory): Claim[] {
  return acceptedIn(story)
    .filter(isRegistration)
    .map((event) => ({ event, story }));
}

function acceptedIn({ events, replay }: ContractStory): ContractEvent[] {
  const refused = new Set(replay.refusals.map((one) => one.event));
  return events.filter((event) => !refused.has(event.id));
}

function isRegistration(event: ContractEvent): event is EventOf<"register-account-id"> {
  return event.type === "register-account-id";
}

function refusedClaim({ event, story }: Claim, holder: ContractStory, terms: TermsByDay): RefusedEvent {
  const { product = "", plan = null } = story.replay.state ?? {};
  const accountIds = findProduct(catalogueOn(terms, dateInJapan(event.at)), product, plan)?.accountIds;
  const term = wasDeleted(event, holder) ? accountIds?.neverReused : accountIds?.format;
  const { refusal } = refuse("account-id-used", term ?? null, { accountId: event.accountId });
  return { event: event.id, contract: story.contract, refusal };
}

/** Whether the holder had deleted it before it was asked for. */
function wasDeleted({ accountId, at }: Claim["event"], holder: ContractStory): boolean {
  return acceptedIn(holder).some(
    (one) => one.type === "delete-account-id" && one.accountId === accountId && Temporal.Instant.compare(one.at, at) <= 0,
  );
}
