"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { decide } from "@/lib/domain/decision";
import { placePeopleChange } from "@/lib/services/people/place-people-change";
import { memberAction } from "@/lib/web/form-action";
import { draftPeopleChange } from "./draft-action";
import { completePath, confirmPath } from "./paths";

/** The buttons that need no form: each leads to its confirmation. */
export const draftRemovalAction = memberAction({
  permission: "people.manage",
  schema: z.object({ grantId: z.uuid() }),
  run: (actor, { grantId }, at) => draftPeopleChange(actor, { kind: "remove-person", grantId }, at),
  next: ({ id }) => confirmPath(id),
});

export const draftInvitationAction = memberAction({
  permission: "people.manage",
  schema: z.object({ invitationId: z.uuid(), act: z.enum(["resend-invitation", "withdraw-invitation"]) }),
  run: (actor, { invitationId, act: kind }, at) => draftPeopleChange(actor, { kind, invitationId }, at),
  next: ({ id }) => confirmPath(id),
});

export const draftDissolutionAction = memberAction({
  permission: "people.manage",
  schema: z.object({ groupId: z.uuid() }),
  run: (actor, { groupId }, at) => draftPeopleChange(actor, { kind: "dissolve-group", groupId }, at),
  next: ({ id }) => confirmPath(id),
});

/** The button of the confirmation. Whatever is refused leads back to it: it says why and shows what holds now. */
export const placePeopleAction = memberAction({
  permission: null,
  schema: z.object({ draft: z.string().max(64), shown: z.string().max(64) }),
  run: async (actor, { draft: draftId, shown: shownHash }, at) => {
    const placed = await placePeopleChange(actor, { draftId, shownHash }, at);
    if (!placed) notFound();
    // The wrapper leads to the proof and back to the confirmation.
    if (!placed.ok && placed.refusal.kind === "step-up-needed") return placed;
    return decide(placed.ok ? completePath(placed.value.id) : confirmPath(draftId));
  },
  next: (path) => path,
});
