import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { getEnv } from "@/lib/config/env";
import { demoPassword, demoStaffPassword } from "./person";
import { persons } from "./persons";
import { registeredMembers } from "./registered";

export type DemoLogin = {
  readonly who: string;
  readonly whoEn: string;
  readonly loginId: string;
  readonly password: string;
  /** In words: where codes are to be had, or what is asked for instead. */
  readonly secondFactor: string;
  readonly path: string;
  readonly activationCode?: string;
  readonly totpSecret?: string;
};

export type DemoStaff = { readonly who: string; readonly whoEn: string; readonly loginId: string; readonly totpSecret: string };

const mailed = (address: string) => `mail ${address} (/dev/mailbox)`;
const first = "activation code, then any mail address";
/** The first brand's login is the site's; every other has one of its own (FB-01). */
const loginPath = (brand: string) => (brand === "S" ? "/login" : `/brand/${brand.toLowerCase()}/login`);

/** What the start prints and the README explains: whom to log in as, and how. */
function memberLogins(codes: ReadonlyMap<string, string>): DemoLogin[] {
  const holder = (key: string, who: string, whoEn: string): DemoLogin[] =>
    persons
      .filter((person) => person.key === key)
      .map(({ customerNumber, brand, mail, firstLogin }) => {
        const code = codes.get(customerNumber);
        const enrolled = firstLogin !== undefined;
        const base = { who, whoEn, loginId: customerNumber, password: demoPassword, path: loginPath(brand) };
        return enrolled || !code
          ? { ...base, secondFactor: mailed(mail) }
          : { ...base, secondFactor: first, activationCode: code };
      });
  const accountId = (id: string, who: string, whoEn: string): DemoLogin[] =>
    persons.flatMap(({ ids, brand }) =>
      ids
        .filter((one) => one.id === id)
        .map((one) => {
          const code = codes.get(id);
          const base = { who, whoEn, loginId: id, password: demoPassword, path: loginPath(brand) };
          return one.login || !code
            ? { ...base, secondFactor: mailed(`${id}@mail.example`) }
            : { ...base, secondFactor: first, activationCode: code };
        }),
    );
  return [
    ...holder("family", "お客様番号（家族の契約）", "Customer number (family)"),
    ...accountId("mihon-hanako", "管理者権限のID", "Administrator ID"),
    ...accountId("mihon-jiro", "ユーザー権限のID", "User ID"),
    ...accountId("mihon-ume", "初回ログイン前のID", "ID before its first login"),
    ...holder("new", "初回ログイン前のお客様番号", "Customer number before its first login"),
    ...holder("waiver", "機器保証の免責期間中", "In the warranty's waiver period"),
    ...holder("again", "リモートサポートを一度解約", "Cancelled remote support once"),
    ...holder("full", "アカウントIDの空きなし", "No free account ID"),
    ...accountId("ken-ito", "ロック中のID", "Locked ID"),
    ...holder("cancelling", "回線の解約を受付済み", "Line being cancelled"),
    ...holder("english", "英語の画面", "English screens"),
    ...registeredMembers.map(({ who, whoEn, loginId, typed }) => ({
      who,
      whoEn,
      loginId,
      password: demoPassword,
      secondFactor: mailed(typed.mail ?? ""),
      path: "/login/member",
    })),
  ];
}

export async function writeDemoLogins(codes: ReadonlyMap<string, string>, staff: readonly DemoStaff[]): Promise<void> {
  const folder = getEnv().DATA_DIR;
  await mkdir(folder, { recursive: true });
  const logins = [
    ...memberLogins(codes),
    ...staff.map((one) => ({
      ...one,
      password: demoStaffPassword,
      secondFactor: `TOTP ${one.totpSecret}`,
      path: "/staff/login",
    })),
  ];
  await writeFile(path.join(folder, "demo-logins.json"), `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 });
}
