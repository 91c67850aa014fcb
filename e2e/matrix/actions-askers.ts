import { Visitor } from "../support/http/visitor";
import type { Holder, Login } from "../support/people/makers";
import type { People } from "../support/people/started";
import type { Asker } from "./actions-gather";
import type { Scene } from "./scene";

const staffRoles = ["support", "billing", "catalogue", "admin", "auditor", "nothing"] as const;
export const memberRoles = ["admin", "user", "accountant", "vendor"] as const;

export type MemberLogin = Awaited<ReturnType<People["member"]>>;

export type Cast = {
  readonly askers: readonly Asker[];
  /** By name; throws for none. */
  readonly as: (name: string) => Asker;
  readonly logins: Readonly<Record<string, Login | MemberLogin>>;
  /** A contract in its first days, when it can still be ended at once. */
  readonly fresh: Holder;
  readonly canaries: Readonly<Record<string, string>>;
};

/** One of each kind of actor: logins of the first member's contract and of others', logins for whole members, staff of each role. */
export async function castOf(people: People, { visitors, owner, logins, things, canary }: Scene): Promise<Cast> {
  const ofMember = "kanariamem";
  const whole = await people.member({ role: "admin", canary: ofMember });
  const { memberId } = whole;
  const others = await Promise.all(memberRoles.slice(1).map((role) => people.member({ role, memberId })));
  const elsewhere = await people.member({ role: "admin" });
  const both = await people.member({ role: "admin" });
  const fresh = await people.open({ openedDaysAgo: 2 });
  const askers: Asker[] = [{ name: "nobody", visitor: new Visitor(), side: "nobody", role: "", member: "" }];
  const known: Record<string, Login | MemberLogin> = {};
  const add = (
    name: string,
    visitor: Visitor,
    side: "contract" | "member",
    role: string,
    member: string,
    login: Login | MemberLogin,
  ) => {
    known[name] = login;
    askers.push({ name, visitor, side, role, member, accountId: login.accountId });
  };
  const enter = async (login: Login | MemberLogin) => Visitor.member(await people.enter(login as Login));
  // A second session of each, so that there is one to end.
  for (const login of [owner.login, whole, whole]) await people.enter(login as Login);
  add("holder", visitors.holder, "contract", "holder", owner.memberId, owner.login);
  add("admin ID", visitors.admin, "contract", "admin", owner.memberId, logins.admin);
  add("user ID", visitors.user, "contract", "user", owner.memberId, logins.user);
  add("another holder", visitors.stranger, "contract", "holder", "stranger", logins.stranger);
  add("holder of the other brand", visitors.brandU, "contract", "holder", "brandU", logins.brandU);
  add("new holder", await enter(fresh.login), "contract", "holder", fresh.memberId, fresh.login);
  add("member admin", await enter(whole), "member", "admin", memberId, whole);
  for (const [index, login] of others.entries()) {
    const role = memberRoles[index + 1] ?? "";
    add(`member ${role}`, await enter(login), "member", role, memberId, login);
  }
  add("another member's admin", await enter(elsewhere), "member", "admin", elsewhere.memberId, elsewhere);
  add("admin of two members", await enter(both), "member", "admin", both.memberId, both);
  for (const role of staffRoles) {
    const visitor = Visitor.staff(await people.enterStaff(await people.staff(role, [owner])));
    askers.push({ name: `staff ${role}`, visitor, side: "staff", role, member: "" });
  }
  const as = (name: string): Asker => {
    const one = askers.find((asker) => asker.name === name);
    if (!one) throw new Error(`nobody is called ${name}`);
    return one;
  };
  // The drafts of the scene's manager are that manager's own.
  askers.push({ name: "staff manager", visitor: visitors.manager, side: "staff", role: "admin", member: "" });
  for (const { accountId } of askers) if (accountId) await people.proved({ accountId });
  return {
    askers,
    as,
    logins: known,
    fresh,
    canaries: { [owner.memberId]: canary, [memberId]: ofMember, [things.memberId]: canary },
  };
}
