import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { AccountActor, MemberActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { findApproval } from "@/lib/queries/approval/find-approval";
import { type ApprovalFilter, type ApprovalsWanted, listApprovals } from "@/lib/queries/approval/list-approvals";
import { approveRequest } from "@/lib/services/approval/approve-request";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { ownerQuery } from "../../support/database";
import { steppedUp } from "../../support/stepped-up";
import { carryOut, mailsTo, openSomeone } from "../people/support";
import { addOption, draft, noon, openSampleContract, shown } from "../procedures/support";

export const support = addOption("remote-support");

/** A company with a line, its holder's login, and administrators who have proved themselves. */
export type Company = { holder: AccountActor; memberId: string; admins: MemberActor[] };

let count = 0;

export async function openCompany(admins = 2): Promise<Company> {
  count += 1;
  const member = {
    kind: "corporate" as const,
    company: `承認商事${count}`,
    familyName: "承認",
    givenName: "花子",
    familyKana: "ショウニン",
    givenKana: "ハナコ",
    contactMail: `company${count}@shiken.example`,
    phone: "03-0000-0000",
    locale: "ja" as const,
  };
  const holder = await openSampleContract({ member });
  const opened: MemberActor[] = [];
  for (let n = 0; n < admins; n += 1) opened.push(await openAdmin(holder.memberId, "admin"));
  return { holder: await steppedUp(holder, noon), memberId: holder.memberId, admins: opened };
}

/** Somebody of the member who has just proved who it is. */
export async function openAdmin(memberId: string, role = "admin"): Promise<MemberActor> {
  const world = { memberId, contractIds: [], catalogueId: "", canary: "" };
  const { actor } = await openSomeone(world, `boss-${randomUUID().slice(0, 8)}`, role);
  return steppedUp(actor, noon);
}

/** The administrators' switch, through its draft and confirmation. */
export async function setSwitch({ admins }: Company, on: boolean, twoAbove: number | null = null, at = noon): Promise<void> {
  const [first] = admins;
  if (!first) throw new Error("nobody to set it");
  const done = await carryOut(await steppedUp(first, at), { kind: "set-approval", on, twoAbove }, at);
  if (!done?.ok) throw new Error(JSON.stringify(done));
}

/** What the button of the confirmation comes to. */
export async function send(actor: AccountActor, request: ProcedureRequest, at: Temporal.Instant = noon) {
  const by = await steppedUp(actor, at);
  const draftId = await draft(by, request, at);
  const { shownHash } = await shown(by, request.kind, draftId, at);
  const asked = { kind: request.kind, draftId, shownHash, confirmed: true } as const;
  return { draftId, asked, answer: await placeProcedure(by, asked, at) };
}

/** Asks for something and answers the request's id. */
export async function ask(
  actor: AccountActor,
  request: ProcedureRequest = support,
  at: Temporal.Instant = noon,
): Promise<string> {
  const { answer } = await send(actor, request, at);
  if (!answer?.ok || !answer.value.requestId) throw new Error(JSON.stringify(answer));
  return answer.value.requestId;
}

/** Opens the request's page and presses the button on it. */
export async function approve(actor: MemberActor, requestId: string, at: Temporal.Instant = noon): Promise<string> {
  const view = await findApproval(actor, requestId, at);
  if (!view) return "not there";
  const shownHash = view.now.state === "ready" || view.now.state === "changed" ? view.now.shownHash : "";
  return word(await approveRequest(await steppedUp(actor, at), { requestId, shownHash }, at));
}

export const word = (answer: Awaited<ReturnType<typeof approveRequest>>): string =>
  answer === null ? "not there" : answer.ok ? answer.value.state : answer.refusal.kind;

/** What stands in the database: the request's state, the procedure's, and how many events name it. */
export async function standing(
  requestId: string,
): Promise<{ request: string; procedure: string; events: number; answers: number }> {
  const [row] = await ownerQuery<{ request: string; procedure: string; events: number; answers: number }>(
    `SELECT r.state AS request, p.status AS procedure,
            (SELECT count(*)::int FROM contract_event e WHERE e.procedure_id = p.id) AS events,
            (SELECT count(*)::int FROM approval_decision d WHERE d.request_id = r.id) AS answers
     FROM approval_request r JOIN procedure p ON p.id = r.procedure_id WHERE r.id = $1`,
    [requestId],
  );
  if (!row) throw new Error("no request");
  return row;
}

export function twoAdmins({ admins }: Company): { first: MemberActor; second: MemberActor } {
  const [first, second] = admins;
  if (!first || !second) throw new Error("two administrators are needed");
  return { first, second };
}

/** Where the holder of the line is written to. */
export async function mailOf({ memberId }: Company): Promise<string> {
  const [row] = await ownerQuery<{ contact_mail: string }>("SELECT contact_mail FROM member WHERE id = $1", [memberId]);
  return row?.contact_mail ?? "";
}

/** What the holder was told about its requests. */
export async function outcomes(company: Company): Promise<string[]> {
  const mails = await mailsTo(await mailOf(company));
  return mails.filter(({ template }) => template === "approval-outcome").map(({ text }) => text);
}

const whole = { number: 1, size: 20 };

/** The page of approvals as one first sees it. */
export const listed = (actor: MemberActor, show: ApprovalFilter, wanted: Partial<ApprovalsWanted> = {}, page = whole) =>
  listApprovals(actor, { show, q: "", by: "asked", down: false, ...wanted }, page, noon);
