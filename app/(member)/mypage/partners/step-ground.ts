import { notFound } from "next/navigation";
import { now } from "@/lib/clock";
import type { AccountActor } from "@/lib/domain/permission";
import { findPartnerPage, type PartnerPage } from "@/lib/queries/partners/partners-view";
import { requireActor } from "@/lib/web/guard";
import { partnerPart } from "./partner-part";
import { stepPath } from "./paths";

type StepGround = { readonly actor: AccountActor; readonly code: string; readonly page: PartnerPage };

/** What every step of applying and cancelling begins with: login, service, gate. */
export async function stepGround(params: Promise<{ partner: string }>, act: "apply" | "cancel"): Promise<StepGround> {
  const code = partnerPart.safeParse((await params).partner);
  if (!code.success) notFound();
  const actor = await requireActor(stepPath(code.data, act));
  const page = await findPartnerPage(actor, code.data, await now());
  if (!page || page.terms.application.kind === "none") notFound();
  return { actor, code: code.data, page };
}
