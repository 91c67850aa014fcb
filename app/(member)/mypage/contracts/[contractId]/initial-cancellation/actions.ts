"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { contractIdPart, contractPath } from "../contract-path";

export const draftInitialEndAction = formAction({
  permission: null,
  schema: z.object({ contractId: contractIdPart }),
  run: (actor, { contractId }, at) => {
    // The procedure is about the contract of the login: another's id is nobody's page.
    if (contractId !== actor.contractId) notFound();
    return saveDraft(actor, { kind: "end-initially", input: {} }, at);
  },
  next: ({ id }, { contractId }) => contractPath(contractId, "initial-cancellation/confirm", `draft=${id}`),
});

export const placeInitialEndAction = placeAction("end-initially", { contractId: contractIdPart }, (step, { contractId }, query) =>
  contractPath(contractId, `initial-cancellation/${step}`, query),
);
