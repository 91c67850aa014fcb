import "server-only";
import { redirect } from "next/navigation";
import { now } from "@/lib/clock";
import type { PortalActor } from "@/lib/domain/permission";
import { getStepUpView } from "@/lib/queries/identity/step-up-view";
import { stepUpPath } from "./step-up-path";

/**
 * Before a form whose act asks for a proof: so that nothing typed is lost on the way to it and back. The act itself asks again, and is the
 * guard.
 */
export async function requireProof(actor: PortalActor, path: string): Promise<void> {
  const { until } = await getStepUpView(actor, null, await now());
  if (!until) redirect(stepUpPath(path));
}
