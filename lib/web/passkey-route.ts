import "server-only";
import type { Temporal } from "temporal-polyfill";
import { now } from "@/lib/clock";
import type { RelyingParty } from "@/lib/services/identity/passkeys/relying-party";
import { countPasskeyAsk } from "@/lib/services/identity/throttle";
import { visitorGate } from "@/lib/services/identity/visitor-gate";
import { clientAddress } from "./client-address";
import { readDeviceCookie } from "./device-cookie";
import { originFault } from "./origin";
import { relyingParty } from "./relying-party";

type Ask = (party: RelyingParty, at: Temporal.Instant) => Promise<object | null>;

const answer = (status: number, body: object | null = null): Response =>
  new Response(body && JSON.stringify(body), {
    status,
    headers: { "Cache-Control": "private, no-store", ...(body ? { "Content-Type": "application/json" } : {}) },
  });

const tooOften = (minutes: number): Response =>
  new Response(null, { status: 429, headers: { "Cache-Control": "private, no-store", "Retry-After": String(minutes * 60) } });

/** What a page's script opens the passkey dialog with, for a page of ours only; visitors only so often. Whatever is missing is not there. */
export function passkeyRoute(ask: Ask, door: "visitor" | "logged-in") {
  return async (request: Request): Promise<Response> => {
    if (await originFault(request.headers)) return answer(403);
    const party = await relyingParty();
    if (!party) return answer(404);
    const work = async () => {
      const at = await now();
      const minutes =
        door === "visitor" ? await countPasskeyAsk(clientAddress(request.headers), await readDeviceCookie(), at) : null;
      if (minutes !== null) return tooOften(minutes);
      const asked = await ask(party, at);
      return asked ? answer(200, asked) : answer(404);
    };
    const answered = door === "visitor" ? await visitorGate.enter(work) : { value: await work() };
    return answered ? answered.value : answer(503);
  };
}
