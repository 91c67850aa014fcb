import { readCode, readMail } from "../support/mailbox";
import { dayFrom } from "./actions-answers";
import type { Cast } from "./actions-askers";
import { type Asker, type Gatherer, idAt } from "./actions-gather";

const pdf = new Blob(["%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"], { type: "application/pdf" });
const address = (name: string) => `${name}${Math.random().toString(36).slice(2, 9)}@shiken.example`;

async function report(gather: Gatherer, admin: Asker, kind: "name" | "address"): Promise<string> {
  const { visitor } = admin;
  const given = kind === "name" ? { company: "試験新商事", changedOn: dayFrom(-3) } : { address: "東京都港区見本町9-9" };
  const id = idAt(await gather.through(admin, `/mypage/member/reports/new/${kind}`, given));
  const at = `/mypage/member/reports/${id}`;
  const paper = new FormData();
  paper.append("paper", pdf, "paper.pdf");
  await visitor.post(`${at}/documents/file`, paper);
  for (const step of ["/documents", "/edit", "/confirm"]) await gather.see(admin, at + step);
  return at;
}

/** A draft and its confirmation; `place` presses the button there too. */
async function change(gather: Gatherer, admin: Asker, at: string, given: Readonly<Record<string, string>>, place = true) {
  const confirm = await gather.through(admin, at, given);
  return place
    ? gather.through(admin, confirm, { draft: new URL(confirm, "http://x").searchParams.get("draft") ?? "" })
    : confirm;
}

async function invited(gather: Gatherer, admin: Asker, name: string): Promise<string> {
  const mail = address(name);
  await change(gather, admin, "/mypage/people/invite", { mail, role: "accountant", scope: "all" });
  return /token=([\w-]{43})/.exec((await readMail(mail, { subject: /招待/ })).text)?.[1] ?? "";
}

/** The pages of who logs in for a whole member, with something on each. */
export async function memberSteps(
  gather: Gatherer,
  { as, logins }: Cast,
): Promise<{ tokens: readonly string[]; reported: string }> {
  const [admin, other, both] = [as("member admin"), as("another member's admin"), as("admin of two members")];
  const tokens: string[] = [];
  let reported = "";
  await gather.part("details", () => gather.through(admin, "/mypage/member/details", { department: "総務部" }));
  await gather.part("campaign mail", async () => {
    const confirm = await gather.through(admin, "/mypage/member/mail-consent", { on: "on" });
    await gather.through(admin, confirm, {});
  });
  await gather.part("reports", async () => {
    reported = await report(gather, admin, "address");
    await gather.through(admin, `${reported}/confirm`, { confirmed: "yes" });
    await gather.see(admin, reported);
    await report(gather, admin, "name");
    await gather.see(admin, "/mypage/member/reports/new/succession");
  });
  await gather.part("people", async () => {
    const person = /\/mypage\/people\/([0-9a-f-]{36})/g;
    const list = (await gather.see(admin, "/mypage/people")).text;
    for (const [, id = ""] of list.matchAll(person))
      for (const step of ["", "/change"]) await gather.see(admin, `/mypage/people/${id}${step}`);
    const box = /name="(person-[0-9a-f-]{36})"/.exec((await admin.visitor.get("/mypage/people/groups/new")).text)?.[1] ?? "";
    await change(gather, admin, "/mypage/people/groups/new", { name: "経理部", [box]: "on" });
    await gather.see(admin, "/mypage/people/groups");
  });
  await gather.part("invitations", async () => {
    tokens.push(await invited(gather, admin, "one"), await invited(gather, admin, "two"), await invited(gather, both, "three"));
    await gather.see(admin, "/mypage/people");
    await change(gather, admin, "/mypage/people/invite", { mail: address("four"), role: "accountant", scope: "all" }, false);
    await gather.through(both, `/mypage/people/join?invitation=${tokens[0]}`);
    await gather.see(both, "/mypage");
    await gather.see(other, `/mypage/people/join?invitation=${tokens[1]}`);
  });
  await gather.part("own password", async () =>
    gather.through(admin, "/mypage/security/member-password", { currentPassword: logins["member admin"]?.password ?? "" }),
  );
  await gather.part("deletion", async () => {
    const asked = await gather.through(other, "/mypage/own-data/deletion/confirm", { confirmed: "yes" });
    tokens.push(asked);
  });
  return { tokens, reported };
}

/** Methods, sessions, backup codes and the proof: the same pages for every login of the member site. */
export async function loginSteps(gather: Gatherer, { as }: Cast): Promise<void> {
  const [admin, holder, user] = [as("member admin"), as("holder"), as("member user")];
  for (const asker of [holder, admin])
    await gather.part(`methods of ${asker.name}`, async () => {
      const mail = address("second");
      const since = new Date().toISOString();
      const at = "/mypage/security/methods/new";
      const code = await gather.through(asker, at, { method: "mail", mail });
      await gather.through(asker, code, { code: await readCode(mail, since) });
      const page = (await gather.see(asker, "/mypage/security")).text;
      const methods = new Set([...page.matchAll(/\/methods\/([0-9a-f-]{36})\/test/g)].map(([, id]) => id));
      for (const id of methods) await gather.see(asker, `/mypage/security/methods/${id}/remove`);
      await gather.see(asker, "/mypage/security/history");
      const [first] = methods;
      await gather.through(asker, `/mypage/security/methods/${first}/test`);
      await gather.through(asker, at, { method: "mail", mail: address("third") });
    });
  await gather.part("backup codes", () => gather.through(admin, "/mypage/security/backup-codes/new"));
  await gather.part("a proof", async () => {
    await gather.see(user, "/mypage/step-up");
    const form = (await gather.see(user, "/mypage/step-up")).text;
    const way = /name="way" value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? "";
    await gather.through(user, "/mypage/step-up", { way });
  });
}

/** What a contract's login has that the scene leaves out. */
export async function contractSteps(gather: Gatherer, { as, fresh }: Cast): Promise<void> {
  const [holder, stranger] = [as("new holder"), as("another holder")];
  await gather.part("initial cancellation", () =>
    gather.through(holder, `/mypage/contracts/${fresh.contractId}/initial-cancellation`),
  );
  await gather.part("a new mail address", async () => {
    const contactMail = address("contact");
    const confirm = await gather.through(stranger, "/mypage/member/change", {
      contactMail,
      phone: "03-0000-0002",
      occupation: "student",
    });
    await gather.through(stranger, confirm, { confirmed: "yes" });
    const mail = await readMail(contactMail);
    await gather.see(stranger, `/mypage/member/mail?token=${/mail\?token=([\w-]{43})/.exec(mail.text)?.[1]}`);
  });
}
