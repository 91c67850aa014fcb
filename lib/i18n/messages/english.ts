import { accountIdChange } from "./en/account-id-change";
import { accountIdFlow } from "./en/account-id-flow";
import { accountIds } from "./en/account-ids";
import { actions } from "./en/actions";
import { approval } from "./en/approval";
import { auth } from "./en/auth";
import { billing } from "./en/billing";
import { campaigns } from "./en/campaigns";
import { claims } from "./en/claims";
import { common } from "./en/common";
import { contact } from "./en/contact";
import { contracts } from "./en/contracts";
import { endings } from "./en/endings";
import { errors } from "./en/errors";
import { fields } from "./en/fields";
import { help } from "./en/help";
import { home } from "./en/home";
import { invitation } from "./en/invitation";
import { layout } from "./en/layout";
import { loginHistory } from "./en/login-history";
import { lookedAt } from "./en/looked-at";
import { mailExtras } from "./en/mail-extras";
import { mailSettings } from "./en/mail-settings";
import { mailTrouble } from "./en/mail-trouble";
import { mailbox } from "./en/mailbox";
import { member } from "./en/member";
import { memberInformation } from "./en/member-information";
import { methods } from "./en/methods";
import { notices } from "./en/notices";
import { options } from "./en/options";
import { ownData } from "./en/own-data";
import { ownPassword } from "./en/own-password";
import { papers } from "./en/papers";
import { partners } from "./en/partners";
import { passkeys } from "./en/passkeys";
import { payment } from "./en/payment";
import { people } from "./en/people";
import { procedures } from "./en/procedures";
import { products } from "./en/products";
import { publicPages } from "./en/public";
import { recovery } from "./en/recovery";
import { registration } from "./en/registration";
import { secondLogin } from "./en/second-login";
import { security } from "./en/security";
import { staff } from "./en/staff";
import { staffAudit } from "./en/staff-audit";
import { staffCampaigns } from "./en/staff-campaigns";
import { staffCertificate } from "./en/staff-certificate";
import { staffContacts } from "./en/staff-contacts";
import { staffCountersign } from "./en/staff-countersign";
import { staffHolder } from "./en/staff-holder";
import { staffLineEnd } from "./en/staff-line-end";
import { staffLook } from "./en/staff-look";
import { staffNotices } from "./en/staff-notices";
import { staffPaper } from "./en/staff-paper";
import { staffPasskeys } from "./en/staff-passkeys";
import { staffPeople } from "./en/staff-people";
import { staffReports } from "./en/staff-reports";
import { staffReset } from "./en/staff-reset";
import { staffSenders } from "./en/staff-senders";
import { staffUnlock } from "./en/staff-unlock";
import { statements } from "./en/statements";
import { stepUp } from "./en/step-up";
import { ui } from "./en/ui";
import type { Messages } from "./japanese";

/** All areas in English. */
export const english: Messages = {
  accountIdChange,
  accountIdFlow,
  accountIds,
  actions,
  approval,
  auth,
  billing,
  campaigns,
  claims,
  common,
  contact,
  contracts,
  endings,
  errors,
  fields,
  help,
  home,
  invitation,
  layout,
  loginHistory,
  lookedAt,
  mailExtras,
  mailSettings,
  mailTrouble,
  mailbox,
  member,
  memberInformation,
  notices,
  options,
  ownData,
  ownPassword,
  papers,
  partners,
  methods,
  passkeys,
  payment,
  people,
  procedures,
  products,
  public: publicPages,
  recovery,
  registration,
  secondLogin,
  security,
  staff,
  staffAudit,
  staffCampaigns,
  staffCertificate,
  staffContacts,
  staffHolder,
  staffLineEnd,
  staffLook,
  staffNotices,
  staffPaper,
  staffReports,
  staffPeople,
  staffCountersign,
  staffReset,
  staffSenders,
  staffPasskeys,
  staffUnlock,
  statements,
  stepUp,
  ui,
};
