import { Visitor } from "../support/http/visitor";
import { loginPath } from "../support/login";
import { readCode, readMail } from "../support/mailbox";
import { mailsTo } from "../support/mailbox-files";
import type { People } from "../support/people/started";
import type { Cast } from "./actions-askers";
import type { Asker, Gatherer } from "./actions-gather";
import type { Scene } from "./scene";

const visitor = (name: string): Asker => ({ name, visitor: new Visitor(), side: "nobody", role: "", member: "" });
const marked = (name: string) => `${name}-${Math.random().toString(36).slice(2, 9)}`;

type Given = { readonly scene: Scene; readonly cast: Cast; readonly people: People; readonly tokens: readonly string[] };

/** A first login up to its end, with a password to be chosen. */
async function firstLogin(gather: Gatherer, people: People): Promise<void> {
  const { login } = await people.open({ firstPassword: true });
  const [who, since] = [visitor("first login"), new Date().toISOString()];
  const { loginId, password, activationCode, mail } = login;
  const enrol = await gather.through(who, loginPath(login.brand), { kind: "customer-number", loginId, password });
  const verify = await gather.through(who, enrol, { activationCode, method: "mail", mail });
  const codes = await gather.through(who, verify, { code: await readCode(mail, since) });
  await gather.through(who, codes);
}

async function registering(gather: Gatherer): Promise<void> {
  const who = visitor("registering");
  const [loginId, mail] = [marked("toroku"), `${marked("toroku")}@shiken.example`];
  const details = await gather.through(who, "/register", { kind: "person" });
  const name = { familyName: "登録", givenName: "花子", familyKana: "トウロク", givenKana: "ハナコ" };
  const place = { postalCode: "105-0011", area: "東京都港区芝公園", street: "1-2-3", phone: "03-1234-5678", mail };
  const login = await gather.through(who, details, { ...name, ...place });
  const confirm = await gather.through(who, login, { loginId });
  const verify = await gather.through(who, confirm, { agreed: "yes" });
  const sent = await readMail(mail, { subject: /確認コード/ });
  await gather.through(who, verify, { code: /確認コード：(\d{6})/.exec(sent.text)?.[1] ?? "" });
}

/** The newest mail to somebody that has a link of this kind, and the link's token. */
async function tokenTo(mail: string, page: string): Promise<string> {
  for (let waited = 0; waited < 8_000; waited += 100) {
    const found = (await mailsTo(mail)).findLast(({ text }) => text.includes(`${page}?token=`));
    const token = new RegExp(`${page}\\?token=([\\w-]{43})`).exec(found?.text ?? "")?.[1];
    if (token) return token;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no mail to ${mail} with a link to ${page}`);
}

/** Everything before a login: forms of half-done logins, of links in mails, of registering. */
export async function visitorSteps(gather: Gatherer, { scene, cast, people, tokens }: Given): Promise<void> {
  const { owner } = scene;
  const whole = cast.logins["member admin"];
  const other = cast.logins["another member's admin"];
  if (!whole || !other) throw new Error("no logins for whole members");
  const part = gather.part.bind(gather);
  await part("a first login", () => firstLogin(gather, people));
  await part("registering", () => registering(gather));
  await part("half a login", async () => {
    const who = visitor("half logged in");
    const { loginId, password } = whole;
    await gather.through(who, "/login/member", { loginId, password });
    await gather.see(who, "/login/other");
  });
  await part("a forgotten password", async () => {
    const who = visitor("forgetful");
    await gather.through(who, "/password-reset", { loginId: other.loginId });
    await gather.through(who, `/password-reset/new?token=${await tokenTo(other.mail, "/password-reset/new")}`);
  });
  await part("a message", () =>
    gather.through(visitor("asking"), "/contact", {
      subject: "locked",
      name: "見本",
      kana: "ミホン",
      mail: "m@denwa.example",
      phone: "03-0000-0000",
    }),
  );
  await part("an invitation", async () => {
    const at = `/invitation/new?token=${tokens[1]}`;
    await gather.through(visitor("invited"), at, { loginId: marked("guest") });
    await people.expire("invitations", { accountId: cast.as("admin of two members").accountId ?? "" });
    await gather.see(visitor("invited too late"), `/invitation?token=${tokens[2]}`);
  });
  const link = (what: string, page: string, mail: string) =>
    part(what, async () => gather.see(visitor(what), `${page}?token=${await tokenTo(mail, page)}`));
  await link("an unknown device", "/not-me", whole.mail);
  await link("an unwanted reset", "/factor-reset", scene.logins.user.mail);
  await link("a way out of campaigns", "/unsubscribe", owner.login.mail);
  await part("a new address", async () => {
    const [holder, address] = [cast.as("holder"), `${marked("other")}@denwa.example`];
    const confirm = await gather.through(holder, `/mypage/mail/${scene.things.loginId}/address`, { whose: "other", address });
    await gather.through(holder, confirm, { confirmed: "yes" });
    await gather.see(visitor("a new address"), `/mail-address?token=${await tokenTo(address, "/mail-address")}`);
  });
}
