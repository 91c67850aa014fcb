import "server-only";
import type { Temporal } from "temporal-polyfill";
import { getEnv } from "@/lib/config/env";
import type { CardGateway } from "./card-gateway";
import { embeddedGateway } from "./embedded";

/** The gateway of this installation; null where none is set up, and cards can't be registered online. */
export function findCardGateway(at: Temporal.Instant): CardGateway | null {
  return getEnv().EMBEDDED ? embeddedGateway(at) : null;
}
