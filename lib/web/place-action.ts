import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { decide } from "@/lib/domain/decision";
import type { ProcedureKind } from "@/lib/domain/procedures/procedure";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { formAction } from "./form-action";
import { messageKey } from "./message-key";
import { stepUpPath } from "./step-up-path";

/** What a confirmation posts: the draft's id and the hash of what was shown; and the consent. */
const posted = {
  draft: z.string().max(64),
  shown: z.string().max(64),
  confirmed: z.literal("yes", messageKey("procedures.consentRequired")),
};

export type Outcome = {
  readonly step: "complete" | "confirm";
  readonly query: string;
  readonly proof: boolean;
  /** It waits for an approval: its page is the request's. */
  readonly requestId?: string | undefined;
};

/**
 * The action behind every confirmation's button. Whatever is refused leads back to the confirmation, which says why and shows the new
 * contents: a page that was drawn before can't. `place` names what else the addresses need, checked by its own schema.
 */
export function placeAction<S extends z.ZodRawShape>(
  kind: ProcedureKind,
  place: S,
  /** An address that has a query of its own takes what is to follow it; another gets it behind a question mark. */
  path: (step: Outcome["step"], place: z.output<z.ZodObject<S>>, query: string) => string,
) {
  const placeSchema = z.object(place);
  const schema = z.object({ ...posted }).and(placeSchema);
  return formAction({
    permission: null,
    schema,
    run: async (actor, input, at) => {
      const { draft: draftId, shown: shownHash } = input;
      const placed = await placeProcedure(actor, { kind, draftId, shownHash, confirmed: true }, at);
      if (!placed) notFound();
      return decide<Outcome>(
        placed.ok
          ? { step: "complete", query: `procedure=${placed.value.id}`, proof: false, requestId: placed.value.requestId }
          : {
              step: "confirm",
              query: `draft=${encodeURIComponent(draftId)}`,
              proof: placed.refusal.kind === "step-up-needed",
            },
      );
    },
    next: ({ step, query, proof, requestId }, input) => {
      if (requestId !== undefined) return `/mypage/procedures/requests/${requestId}`;
      const to = path(step, placeSchema.parse(input), query);
      const page = to.includes("?") ? to : `${to}?${query}`;
      // The proof comes first, and back to this very confirmation.
      return proof ? stepUpPath(page) : page;
    },
  });
}
