import { Visitor } from "../support/http/visitor";
import type { People } from "../support/people/started";
import { expect, test } from "./fixtures";
import { rows } from "./routes";

const ok = [200, 200, 200] as const;
/** Asks for a proof first, or leads on to where there is something. */
const away = [307, 307, 307] as const;
/** Takes a POST only. */
const shut = [405, 405, 405] as const;
const managers = [200, 404, 200] as const;

/** Pages of マイページ that are there for who logs in for a whole member: an administrator, a user of the same member, a stranger. */
const there: Readonly<Record<string, readonly number[]>> = {
  "/mypage": ok,
  "/mypage/welcome": [404, 404, 404],
  "/mypage/security": ok,
  "/mypage/security/backup-codes": ok,
  "/mypage/security/backup-codes/new": ok,
  "/mypage/security/methods/new": ok,
  "/mypage/security/methods/new/code": ok,
  "/mypage/security/passkeys": ok,
  "/mypage/security/passkeys/options": shut,
  "/mypage/security/history": ok,
  "/mypage/security/history/csv": ok,
  "/mypage/security/looked-at": managers,
  "/mypage/security/looked-at/csv": managers,
  "/mypage/security/member-password": ok,
  "/mypage/security/member-password/confirm": away,
  "/mypage/security/member-password/complete": ok,
  "/mypage/step-up": ok,
  "/mypage/step-up/passkey": shut,
  "/mypage/step-up/amount": ok,
  "/mypage/step-up/amount/complete": ok,
  "/mypage/member": ok,
  "/mypage/member/mail": ok,
  "/mypage/member/details": ok,
  "/mypage/member/details/confirm": ok,
  "/mypage/member/leaving": ok,
  "/mypage/member/mail-consent": ok,
  "/mypage/member/mail-consent/confirm": away,
  "/mypage/member/reports": ok,
  "/mypage/member/reports/new": ok,
  "/mypage/member/reports/new/[kind]": ok,
  "/mypage/member/reports/[reportId]/documents/file": shut,
  "/mypage/own-data": ok,
  "/mypage/own-data/deletion": ok,
  "/mypage/own-data/deletion/confirm": ok,
  "/mypage/partners/[partner]/open": shut,
  "/mypage/people": ok,
  "/mypage/people/invite": ok,
  "/mypage/people/groups": ok,
  "/mypage/people/groups/new": ok,
  "/mypage/people/history": ok,
  "/mypage/people/approval": ok,
  "/mypage/approvals": ok,
  "/mypage/people/join": away,
};

/** Depends on what stands in the query. */
const byQuery = "/mypage/step-up/amount/confirm";

async function setAskers(people: People, canary: string) {
  const admin = await people.member({ role: "admin", canary });
  const user = await people.member({ role: "user", memberId: admin.memberId });
  const stranger = await people.member({ role: "admin" });
  const [first, second, third] = await Promise.all([admin, user, stranger].map((one) => people.enter(one)));
  // Some pages ask for a proof before their form; what they show comes after it.
  for (const one of [admin, user, stranger]) await people.proved(one);
  return { admin: Visitor.member(first ?? ""), user: Visitor.member(second ?? ""), stranger: Visitor.member(third ?? "") };
}

test("[SECURITY][BZ-13] who logs in for a whole member finds its pages, and of a contract's logins nothing; no member's words reach another", async ({
  scene,
  people,
}) => {
  test.setTimeout(900_000);
  const canary = "kanariam";
  const askers = await setAskers(people, canary);
  const wrong: string[] = [];
  let seen = 0;
  for (const [route, address] of rows.filter(([route]) => route !== byQuery && route !== "/dev/mailbox")) {
    const at = address(scene.things);
    const answers = await Promise.all([askers.admin.get(at), askers.user.get(at), askers.stranger.get(at)]);
    const statuses = answers.map(({ status }) => status);
    const expected = there[route] ?? [404, 404, 404];
    if (route.startsWith("/mypage") && statuses.join() !== expected.join()) wrong.push(`${at}: ${statuses}, not ${expected}`);
    if (route.startsWith("/staff") && !route.startsWith("/staff/login") && statuses.some((status) => status === 200))
      wrong.push(`${at}: a page of staff`);
    if (answers.some(({ text }) => text.includes(scene.canary))) wrong.push(`${at} tells of a contract's member`);
    if (answers[2]?.text.includes(canary)) wrong.push(`${at} tells of another member`);
    if (answers[0]?.text.includes(canary)) seen += 1;
  }
  expect(wrong).toEqual([]);
  expect(seen, "the canary can be seen at all").toBeGreaterThan(2);
});
