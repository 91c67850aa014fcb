import { accountIdChange } from "./ja/account-id-change";
import { accountIdFlow } from "./ja/account-id-flow";
import { accountIds } from "./ja/account-ids";
import { actions } from "./ja/actions";
import { approval } from "./ja/approval";
import { auth } from "./ja/auth";
import { billing } from "./ja/billing";
import { campaigns } from "./ja/campaigns";
import { claims } from "./ja/claims";
import { common } from "./ja/common";
import { contact } from "./ja/contact";
import { contracts } from "./ja/contracts";
import { endings } from "./ja/endings";
import { errors } from "./ja/errors";
import { fields } from "./ja/fields";
import { help } from "./ja/help";
import { home } from "./ja/home";
import { invitation } from "./ja/invitation";
import { layout } from "./ja/layout";
import { loginHistory } from "./ja/login-history";
import { lookedAt } from "./ja/looked-at";
import { mailExtras } from "./ja/mail-extras";
import { mailSettings } from "./ja/mail-settings";
import { mailTrouble } from "./ja/mail-trouble";
import { mailbox } from "./ja/mailbox";
import { member } from "./ja/member";
import { memberInformation } from "./ja/member-information";
import { methods } from "./ja/methods";
import { notices } from "./ja/notices";
import { options } from "./ja/options";
import { ownData } from "./ja/own-data";
import { ownPassword } from "./ja/own-password";
import { papers } from "./ja/papers";
import { partners } from "./ja/partners";
import { passkeys } from "./ja/passkeys";
import { payment } from "./ja/payment";
import { people } from "./ja/people";
import { procedures } from "./ja/procedures";
import { products } from "./ja/products";
import { publicPages } from "./ja/public";
import { recovery } from "./ja/recovery";
import { registration } from "./ja/registration";
import { secondLogin } from "./ja/second-login";
import { security } from "./ja/security";
import { staff } from "./ja/staff";
import { staffAudit } from "./ja/staff-audit";
import { staffCampaigns } from "./ja/staff-campaigns";
import { staffCertificate } from "./ja/staff-certificate";
import { staffContacts } from "./ja/staff-contacts";
import { staffCountersign } from "./ja/staff-countersign";
import { staffHolder } from "./ja/staff-holder";
import { staffLineEnd } from "./ja/staff-line-end";
import { staffLook } from "./ja/staff-look";
import { staffNotices } from "./ja/staff-notices";
import { staffPaper } from "./ja/staff-paper";
import { staffPasskeys } from "./ja/staff-passkeys";
import { staffPeople } from "./ja/staff-people";
import { staffReports } from "./ja/staff-reports";
import { staffReset } from "./ja/staff-reset";
import { staffSenders } from "./ja/staff-senders";
import { staffUnlock } from "./ja/staff-unlock";
import { statements } from "./ja/statements";
import { stepUp } from "./ja/step-up";
import { ui } from "./ja/ui";

/** All areas in Japanese: what every language must have. */
export const japanese = {
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

export type Messages = typeof japanese;
