import { randomInt } from "node:crypto";
import { asStaff } from "@/lib/db/scope";
import { enrolMember } from "@/lib/services/contracts/enrol-member";
import { createAccount } from "@/lib/services/identity/open-account";
import { hashPassword } from "@/lib/services/identity/password";
import { now } from "./clock";

type Wanted = {
  readonly role: string;
  /** The member that it is for; a new one where none is named. */
  readonly memberId?: string;
  /** Stands in every text field of a new member. */
  readonly canary?: string;
  readonly kind?: "person" | "corporate" | "sole-proprietor";
};

/** Letters only, since it stands in names. */
const letters = (count: number) => Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join("");

/** A login for a whole member, with a role of the catalogue's table, as a registration or an invitation leaves it behind. */
export async function memberLogin({ role, memberId, canary, kind = "corporate" }: Wanted, password: string) {
  const mark = canary ?? letters(7);
  const loginId = `${mark}${randomInt(1e6).toString(36)}`.slice(0, 20);
  const mail = `${loginId}@shiken.example`;
  const names = { familyName: `試験${mark}`, givenName: "渚", familyKana: "シケン", givenKana: "ナギサ" };
  const member = { kind, company: `試験${mark}商事`, ...names, contactMail: mail, phone: "03-0000-4321", locale: "ja" } as const;
  const passwordHash = await hashPassword(password);
  const at = now().subtract({ hours: 24 });
  const opened = await asStaff({ staffId: "browser tests" }, async (tx) => {
    const { id } = memberId === undefined ? await enrolMember(tx, member, at) : { id: memberId };
    const login = { loginId, kind: "member-id", brand: "", ...names, userName: "試験渚", locale: "ja" } as const;
    const account = await createAccount(tx, { ...login, passwordHash, memberId: id, contractId: null, role }, at);
    if (!account.ok) throw new Error(JSON.stringify(account.refusal));
    return { memberId: id, ...account.value };
  });
  return { ...opened, kind: "member-id", loginId, password, brand: "", mail, familyName: names.familyName } as const;
}
