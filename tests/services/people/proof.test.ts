import { beforeEach, describe, expect, it } from "vitest";
import type { PeopleRequest } from "@/lib/domain/people/people-request";
import { confirmPeopleChange } from "@/lib/queries/people/people-change";
import { getPeoplePage } from "@/lib/queries/people/people-page";
import { placePeopleChange } from "@/lib/services/people/place-people-change";
import { savePeopleDraft } from "@/lib/services/people/save-people-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import {
  access,
  carryOut,
  later,
  logIn,
  mailsTo,
  noon,
  openCompany,
  openSomeone,
  outcome,
  prove,
  publish,
  type Someone,
  type World,
} from "./support";

let here: World;
let admin: Someone;
let user: Someone;
/** A session of the administrator's that somebody else holds: it has never proved whose it is. */
let stolen: Someone["actor"];

beforeEach(async () => {
  await resetDatabase();
  here = await openCompany(await publish(), "here");
  admin = await openSomeone(here, "admin.here");
  user = await openSomeone(here, "user.here", "user");
  stolen = (await logIn(admin.accountId, admin.grantId)).actor;
});

async function send(request: PeopleRequest, at = noon): Promise<string> {
  const draft = await savePeopleDraft(stolen, request, at);
  const draftId = draft?.ok ? draft.value.id : "";
  const confirmation = await confirmPeopleChange(stolen, draftId, at);
  if (confirmation?.state !== "ready") throw new Error(confirmation?.state ?? "no draft");
  return outcome(await placePeopleChange(stolen, { draftId, shownHash: confirmation.shownHash }, at));
}

const invitation: PeopleRequest = {
  kind: "invite",
  mail: "thief@example.com",
  access: { ...access, role: "admin" },
  message: null,
};

describe("[SECURITY] a session that can't prove itself makes nobody a way in", () => {
  it("neither invites, nor raises a role, nor removes somebody: nothing is written and no mail goes out", async () => {
    const raised = { kind: "change-access", grantId: user.grantId, access: { ...access, role: "admin" } } as const;
    for (const request of [invitation, raised, { kind: "remove-person", grantId: user.grantId } as const])
      expect(await send(request), request.kind).toBe("step-up-needed");
    expect(await ownerQuery("SELECT 1 FROM invitation")).toEqual([]);
    expect(await ownerQuery("SELECT 1 FROM people_change WHERE status <> 'draft'")).toEqual([]);
    expect(await mailsTo("thief@example.com")).toEqual([]);
    const [grant] = await ownerQuery<{ role: string; ended_at: Date | null }>(
      "SELECT role, ended_at FROM account_grant WHERE id = $1",
      [user.grantId],
    );
    expect(grant).toMatchObject({ role: "user", ended_at: null });
  });

  it("doesn't send an open invitation again, whose link would then go out once more; it may withdraw it", async () => {
    expect(outcome(await carryOut(admin.actor, { ...invitation, mail: "guest@example.com" }))).toBe("done");
    const invitationId = (await getPeoplePage(admin.actor, noon))?.invitations[0]?.id ?? "";
    expect(await send({ kind: "resend-invitation", invitationId }, later(6))).toBe("step-up-needed");
    expect(await send({ kind: "withdraw-invitation", invitationId }, later(6))).toBe("done");
    expect(await mailsTo("guest@example.com")).toHaveLength(1);
  });

  it("with a proof the very same draft goes through, up to the proof's last millisecond", async () => {
    const draft = await savePeopleDraft(stolen, invitation, noon);
    const draftId = draft?.ok ? draft.value.id : "";
    const shown = await confirmPeopleChange(stolen, draftId, noon);
    const shownHash = shown?.state === "ready" ? shown.shownHash : "";
    await prove(stolen);
    expect(outcome(await placePeopleChange(stolen, { draftId, shownHash }, later(10)))).toBe("step-up-needed");
    const last = later(10).subtract({ milliseconds: 1 });
    expect(outcome(await placePeopleChange(stolen, { draftId, shownHash }, last))).toBe("done");
  });

  it("another session's proof is none", async () => {
    await prove(admin.actor);
    expect(await send(invitation)).toBe("step-up-needed");
  });
});
