import "server-only";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { now } from "@/lib/clock";
import type { PortalActor } from "@/lib/domain/permission";
import { findSession } from "@/lib/queries/identity/find-session";
import { touchSession } from "@/lib/services/identity/touch-session";
import { hostBrand } from "./host-brand";
import { requestLocale } from "./locale";
import { authOptions } from "./next-auth";

const readSid = cache(async (): Promise<string | null> => (await getServerSession(authOptions()))?.sid ?? null);

/**
 * Who is logged in, or null: the cookie's secret is looked up at each request, once, so that a session which was ended, outran its
 * times, or whose account or grant is gone lets nobody in. The language is the one that the page is shown in.
 */
export const currentLogin = cache(async (): Promise<PortalActor | null> => {
  const sid = await readSid();
  if (!sid) return null;
  const at = await now();
  const session = await findSession(sid, at);
  if (!session) return null;
  // Each brand's host has sessions of its own contracts only (FB-01).
  const ofHost = await hostBrand();
  if (ofHost && ofHost.code !== session.actor.brand) return null;
  if (session.touchDue) await touchSession(session.actor.sessionId, at);
  return { ...session.actor, locale: await requestLocale() };
});
