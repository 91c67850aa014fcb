import type { Temporal } from "temporal-polyfill";
import type { ApprovalSetting } from "../approval/approval-setting";
import type { MemberRoles } from "../catalogue/permission-terms";
import type { PeopleShown, ShownAccess, ShownContract, ShownPerson } from "./people-shown";
import type { PersonAccess } from "./person-access";

export type GroundPerson = ShownPerson & { readonly accountId: string; readonly access: PersonAccess };

export type GroundInvitation = {
  readonly id: string;
  readonly mail: string;
  readonly access: PersonAccess;
  readonly message: string | null;
  readonly sentAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

export type GroundGroup = { readonly id: string; readonly name: string; readonly people: readonly string[] };

/** All that a decision about the people of one member needs: who is there now, who is asked in, and who asks. */
export type PeopleGround = {
  readonly at: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly roles: MemberRoles;
  /** Whoever asks: an account and its role of this moment. */
  readonly asker: { readonly accountId: string; readonly role: string };
  readonly people: readonly GroundPerson[];
  readonly contracts: readonly ShownContract[];
  /** Those that wait for an answer, their time over or not. */
  readonly invitations: readonly GroundInvitation[];
  readonly groups: readonly GroundGroup[];
  /** Invitations sent in the last 24 hours, those sent again included. */
  readonly sentToday: number;
  /** How the member has requests approved; null where its kind or the operator has no approval. */
  readonly approval: ApprovalSetting | null;
};

export type PreparedChange = { readonly shown: PeopleShown; readonly access: PersonAccess | null };

/** An access in names: what the reader sees of it. */
export function shownAccess({ role, contracts, until, purpose }: PersonAccess, ground: PeopleGround): ShownAccess {
  const roleName = ground.roles.roles.find((one) => one.code === role)?.label ?? { ja: role, en: role };
  const chosen = contracts === "all" ? contracts : ground.contracts.filter(({ id }) => contracts.includes(id));
  return { role, roleName, contracts: chosen, until, purpose };
}

export function shownPerson({ grantId, name, loginId }: ShownPerson): ShownPerson {
  return { grantId, name, loginId };
}
