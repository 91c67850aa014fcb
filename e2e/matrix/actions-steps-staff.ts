import { Visitor } from "../support/http/visitor";
import type { People } from "../support/people/started";
import { dayFrom } from "./actions-answers";
import type { Cast } from "./actions-askers";
import type { Gatherer } from "./actions-gather";
import type { Scene } from "./scene";

const visitor = (name: string) => ({ name, visitor: new Visitor(), side: "nobody", role: "", member: "" }) as const;

type Given = {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly people: People;
  readonly tokens: readonly string[];
  readonly reported: string;
};

/** Work that the scene leaves out, each up to its confirmation. */
export async function staffSteps(gather: Gatherer, { scene, cast, people, tokens, reported }: Given): Promise<void> {
  const { things, owner } = scene;
  const manager = cast.as("staff admin");
  const member = `/staff/members/${things.memberId}`;
  const checked = { channel: "telephone" };
  const go = (what: string, at: string, given: Readonly<Record<string, string>>) =>
    gather.part(what, () => gather.through(manager, at, given));
  await people.failedMail(owner);
  await gather.see(manager, "/staff/outbox");
  await go("unlocking", `/staff/locks/${things.lockedId}`, checked);
  await go("a reset", `/staff/factor-reset/account/${things.holderId}`, checked);
  await go("the line's end", `${member}/contracts/${things.contractId}/cancel`, { ...checked, way: "request" });
  await go("a certificate", `${member}/certificate`, { contractId: things.contractId });
  await go("a paper", `${member}/paper-change`, { receivedOn: dayFrom(0), paperNumber: "A-1", familyName: "改" });
  await gather.part("a message", async () => {
    const at = `/staff/contacts/${things.contactRequestId}`;
    await gather.through(manager, at, { shownTaker: "" });
    await gather.through(manager, at, { ...checked, result: "answered", note: "電話で答えました" });
  });
  const leaver = cast.as("another member's admin").member;
  await gather.part("leaving", async () => {
    const confirm = await gather.through(manager, `/staff/leavings/${leaver}`, { ...checked, appliedOn: dayFrom(0) });
    const asked = new URLSearchParams((await gather.through(manager, confirm, { agreed: "yes" })).split("?")[1]).get("asked");
    await gather.see(manager, `/staff/countersigns/${asked}`);
  });
  await gather.see(manager, `/staff/countersigns/${things.countersignId}`);
  const answer = { answer: "書類と一致しました。" };
  await go("a deletion", `/staff/leavings/deletions/${/[0-9a-f-]{36}/.exec(tokens.at(-1) ?? "")?.[0]}`, answer);
  await go("a report", reported.replace("/mypage/member/reports/", "/staff/change-reports/"), answer);
  await gather.part("a colleague", async () => {
    const loginId = `matrix-${Date.now().toString(36)}`;
    const confirm = await gather.through(manager, "/staff/staff-people/new", {
      loginId,
      mail: "m@staff.example",
      role: "billing",
    });
    const done = await manager.visitor.get(await gather.through(manager, confirm));
    const password = /<code[^>]*>([^<]+)<\/code>/.exec(done.text)?.[1] ?? "";
    await gather.through(visitor("new colleague"), "/staff/login", { loginId, password });
  });
  await gather.part("staff login", async () => {
    const { loginId, password } = await people.staff("support");
    await gather.through(visitor("colleague"), "/staff/login", { loginId, password });
  });
}
