import "server-only";
import type { Temporal } from "temporal-polyfill";
import { now } from "@/lib/clock";
import type { RelyingParty } from "@/lib/services/identity/passkeys/relying-party";
import { visitorGate } from "@/lib/services/identity/visitor-gate";
import { originFault } from "./origin";
import { relyingParty } from "./relying-party";

type Ask = (party: RelyingParty, at: Temporal.Instant) => Promise<object | null>;

const answer = (status: number, body: object | null = null): Response =>
  new Response(body && JSON.stringify(body), {
    status,
    headers: { "Cache-Control": "private, no-store", ...(body ? { "Content-Type": "application/json" } : {}) },
  });

/** What a page's script opens the passkey dialog with, for a page of ours only. Whatever is missing is not there. */
export function passkeyRoute(ask: Ask, door: "visitor" | "logged-in") {
  return async (request: Request): Promise<Response> => {
    if (await originFault(request.headers)) return answer(403);
    const party = await relyingParty();
    if (!party) return answer(404);
    const work = async () => ask(party, await now());
    const asked = door === "visitor" ? await visitorGate.enter(work) : { value: await work() };
    if (!asked) return answer(503);
    return asked.value ? answer(200, asked.value) : answer(404);
  };
}
