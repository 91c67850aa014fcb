import { type Form, filled, formsOf } from "../support/http/forms";
import { type Answer, Visitor } from "../support/http/visitor";
import { call, leadsOn } from "./actions-call";
import { actionsOfBuild } from "./actions-of-build";
import { expect, test } from "./fixtures";
import type { Scene } from "./scene";

type Found = { readonly path: string; readonly form: Form; readonly who: "holder" | "manager" | "stranger" };

/** Every page of the scene that has a form of an action. The drafts are open: each of these forms would do something. */
async function findForms({ things, visitors }: Scene): Promise<Found[]> {
  const options = "/mypage/options/remote-support";
  const pages: (readonly [Found["who"], string])[] = [
    ["holder", "/mypage/security"],
    ["holder", "/mypage/account-ids/new"],
    ["holder", `/mypage/account-ids/new/confirm?draft=${things.idDraft}`],
    ["holder", `/mypage/account-ids/${things.loginId}/delete`],
    ["holder", `/mypage/account-ids/${things.loginId}/delete/confirm?draft=${things.deleteDraft}`],
    ["holder", "/mypage/account-ids/switch"],
    ["holder", `/mypage/account-ids/switch/confirm?draft=${things.switchDraft}`],
    // The first member's card waits for staff, and nothing that costs can be ordered until then.
    ["stranger", "/mypage/options/remote-support/order"],
    ["holder", `${options}/cancel`],
    ["holder", `${options}/cancel/confirm?draft=${things.cancelDraft}`],
    ["holder", `/mypage/mail/${things.loginId}/address`],
    ["holder", `/mypage/mail/${things.loginId}/slots/web-space-on`],
    ["holder", `/mypage/mail/${things.loginId}/change/confirm?draft=${things.mailDraft}`],
    ["holder", `/mypage/mail/${things.loginId}/forwarding`],
    ["holder", `/mypage/mail/${things.loginId}/forwarding/confirm?draft=${things.forwardingDraft}`],
    ["holder", `/mypage/mail/${things.loginId}/auto-reply`],
    ["holder", `/mypage/mail/${things.loginId}/auto-reply/confirm?draft=${things.replyDraft}`],
    // The first member has just proved who it is.
    ["stranger", "/mypage/step-up"],
    ["stranger", "/mypage/step-up/amount"],
    ["stranger", "/mypage/step-up/amount/confirm?amount=500"],
    ["manager", `/staff/locks/${things.lockedId}`],
    ["manager", `/staff/members/${things.memberId}/contracts/${things.contractId}/cancel`],
    ["holder", "/mypage/member/change"],
    ["holder", `/mypage/member/change/confirm?draft=${things.contactDraft}`],
    ["holder", "/mypage/payment/change"],
    ["holder", `/mypage/payment/change/confirm?draft=${things.cardDraft}`],
    // The first member has passed the second login already.
    ["stranger", "/mypage/statements"],
    ["holder", "/mypage/partners/minato-theatre/apply"],
    ["holder", `/mypage/partners/minato-theatre/apply/confirm?draft=${things.partnerDraft}`],
    ["holder", "/mypage/member/campaigns"],
    ["holder", `/mypage/member/campaigns/confirm?draft=${things.consentDraft}`],
    ["manager", "/staff/campaigns/new"],
    ["manager", `/staff/campaigns/${things.campaignDraft}/confirm`],
    ["holder", "/mypage/guides"],
    ["holder", "/mypage/guides/new"],
    ["holder", `/mypage/guides/new/confirm?draft=${things.guidesDraft}`],
    ["holder", `/mypage/guides/withdraw/confirm?draft=${things.withdrawalDraft}`],
    ["manager", `/staff/guide-requests/${new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10)}/sent`],
    ["manager", `/staff/holder-checks/${things.checkingCard}`],
    ["manager", `/staff/notices/new/confirm?draft=${things.noticeDraft}`],
    ["manager", `/staff/notices/${things.noticeId}/withdraw`],
    ["manager", `/staff/notices/${things.noticeId}/report/confirm?draft=${things.reportDraft}`],
    ["manager", "/staff/audit"],
    ["manager", `/staff/members/${things.memberId}/look`],
    ["manager", `/staff/members/${things.memberId}/reset-link/${things.holderId}`],
    ["manager", `/staff/factor-reset/account/${things.holderId}`],
    ["manager", `/staff/factor-reset/${things.resetId}`],
    ["manager", `/staff/countersigns/${things.countersignId}`],
    ["manager", "/staff/staff-people/new"],
    ["manager", `/staff/staff-people/${things.staffId}/lock`],
    ["manager", `/staff/bounces/${things.bounceId}`],
  ];
  const found = await Promise.all(
    pages.map(async ([who, at]) => {
      const forms = formsOf((await visitors[who].get(at)).text, at).filter(({ isAction }) => isAction);
      expect(forms.length, `forms of ${at}`).toBeGreaterThan(0);
      return forms.map((form) => ({ path: at, form, who }));
    }),
  );
  return found.flat();
}

/** Right answers for every field there is, so that only the guard can refuse. */
const typed = ({ names }: Form, password: string): Record<string, string> => {
  const answers: Record<string, string> = {
    agreed: "yes",
    amount: "500",
    confirmed: "yes",
    on: "off",
    whose: "other",
    address: "matrix@denwa.example",
    password,
    channel: "telephone",
    way: "request",
    "check-name": "match",
    "check-contact-mail": "match",
    reason: "本人から電話があり、氏名とメールを確かめた",
  };
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)));
};

const goesOn = ({ status, headers }: Answer) => status === 303 && !/\/login/.test(headers.get("location") ?? "");

test("[SECURITY] an action's form without Origin, from another site or without a session does nothing", async ({
  people,
  scene,
}) => {
  test.setTimeout(180_000);
  const { visitors, owner } = scene;
  const forms = await findForms(scene);
  const before = await people.footprint(owner);
  const went: string[] = [];
  for (const { path: at, form, who } of forms) {
    const data = () => filled(form, typed(form, owner.login.password));
    const tries: Record<string, Answer> = {
      "no Origin": await visitors[who].post(form.target, data(), { Origin: undefined }),
      "no Origin, cross-site": await visitors[who].post(form.target, data(), {
        Origin: undefined,
        "Sec-Fetch-Site": "cross-site",
      }),
      "foreign Origin": await visitors[who].post(form.target, data(), { Origin: "https://evil.example" }),
      "foreign Origin, forged host": await visitors[who].post(form.target, data(), {
        Origin: "https://evil.example",
        "X-Forwarded-Host": "evil.example",
      }),
      "null Origin": await visitors[who].post(form.target, data(), { Origin: "null" }),
      "no session": await new Visitor().post(form.target, data()),
      "the other side's session": await visitors[who === "manager" ? "holder" : "manager"].post(form.target, data()),
    };
    for (const [how, answer] of Object.entries(tries))
      if (goesOn(answer)) went.push(`${at}, ${how}: ${answer.headers.get("location")}`);
  }
  expect(went).toEqual([]);
  expect(await people.footprint(owner)).toEqual(before);
});

test("[SECURITY] another member's session can't carry on what somebody else began", async ({ people, scene }) => {
  const { visitors, owner } = scene;
  const before = await people.footprint(owner);
  const went: string[] = [];
  for (const { path: at, form, who } of await findForms(scene)) {
    if (who !== "holder" || !/confirm\?|\/delete$/.test(at)) continue;
    for (const other of ["stranger", "brandU", "admin", "user"] as const) {
      const answer = await visitors[other].post(form.target, filled(form, typed(form, owner.login.password)));
      // An admin ID may begin a deletion of its own; it may not end the holder's.
      if (other === "admin" && /\/delete$/.test(at)) continue;
      if (goesOn(answer)) went.push(`${at} as ${other}: ${answer.headers.get("location")}`);
    }
  }
  expect(went).toEqual([]);
  const after = await people.footprint(owner);
  expect({ ...after, procedures: 0 }).toEqual({ ...before, procedures: 0 });
});

test("[SECURITY] every action of the build called by its id does nothing for a nobody, and does for whose it is", async ({
  people,
  scene,
}) => {
  const actions = actionsOfBuild();
  expect(actions.length).toBeGreaterThan(100);
  const fields = [
    ["draft", scene.things.cancelDraft],
    ["confirmed", "yes"],
    ["option", "remote-support"],
  ] as const;
  const before = await people.footprint(scene.owner);
  for (const action of actions) {
    const answer = await call(new Visitor(), action, "/", fields);
    expect(answer.headers.getSetCookie().join(), action.name).not.toMatch(/__Host-(staff-)?session=[^;]/);
    expect(answer.text, action.name).not.toContain(scene.canary);
  }
  expect(await people.footprint(scene.owner)).toEqual(before);

  // Control: the same call with a session.
  const holder = await people.open();
  const visitor = Visitor.member(await people.enter(holder.login));
  const own = await people.footprint(holder);
  const draft = actions.find(({ name }) => name === "mypage/account-ids/switch setUserOrderingAction");
  if (!draft) throw new Error("the control's action has another name");
  const answer = await call(visitor, draft, "/", [
    ["switch", "user-may-order-paid-options"],
    ["on", "on"],
  ]);
  expect(leadsOn(answer)).toMatch(/^\/mypage\/account-ids\/switch\/confirm\?draft=/);
  expect((await people.footprint(holder)).procedures).toBe((own.procedures ?? 0) + 1);
});

test("[SECURITY] logging out takes a form of our own page", async ({ people }) => {
  const holder = await people.open();
  await people.register(holder, "user");
  const visitor = Visitor.member(await people.enter(holder.login));
  expect((await visitor.post("/logout", new FormData(), { Origin: "https://evil.example" })).status).toBe(403);
  expect((await visitor.post("/logout", new FormData(), { Origin: undefined })).status).toBe(403);
  expect((await visitor.get("/mypage")).status).toBe(200);
  expect((await visitor.post("/logout", new FormData())).status).toBe(303);
  expect((await visitor.get("/mypage")).status).toBe(307);
});
