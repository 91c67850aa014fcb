/**
 * The one place that assembles the messages of all areas.
 *
 * To add an area: write `messages/ja/<area>.ts` exporting `export const <area> = { … }` (strings, or functions that
 * return a string), write `messages/en/<area>.ts` exporting `{ … } satisfies typeof ja` with the same keys, then add one
 * import and one entry for each language below. A message that is missing in English does not compile.
 *
 * Server components and mails use `messagesFor(locale)`. A client component imports only the area that it needs, or takes
 * the words as props, so that the browser does not load every message.
 */
import type { Locale } from "./locale";
import { accountIdChange as accountIdChangeEn } from "./messages/en/account-id-change";
import { accountIdFlow as accountIdFlowEn } from "./messages/en/account-id-flow";
import { accountIds as accountIdsEn } from "./messages/en/account-ids";
import { actions as actionsEn } from "./messages/en/actions";
import { auth as authEn } from "./messages/en/auth";
import { billing as billingEn } from "./messages/en/billing";
import { campaigns as campaignsEn } from "./messages/en/campaigns";
import { claims as claimsEn } from "./messages/en/claims";
import { common as commonEn } from "./messages/en/common";
import { contracts as contractsEn } from "./messages/en/contracts";
import { endings as endingsEn } from "./messages/en/endings";
import { errors as errorsEn } from "./messages/en/errors";
import { fields as fieldsEn } from "./messages/en/fields";
import { help as helpEn } from "./messages/en/help";
import { home as homeEn } from "./messages/en/home";
import { layout as layoutEn } from "./messages/en/layout";
import { mailExtras as mailExtrasEn } from "./messages/en/mail-extras";
import { mailSettings as mailSettingsEn } from "./messages/en/mail-settings";
import { mailbox as mailboxEn } from "./messages/en/mailbox";
import { member as memberEn } from "./messages/en/member";
import { notices as noticesEn } from "./messages/en/notices";
import { options as optionsEn } from "./messages/en/options";
import { papers as papersEn } from "./messages/en/papers";
import { partners as partnersEn } from "./messages/en/partners";
import { payment as paymentEn } from "./messages/en/payment";
import { procedures as proceduresEn } from "./messages/en/procedures";
import { publicPages as publicEn } from "./messages/en/public";
import { secondLogin as secondLoginEn } from "./messages/en/second-login";
import { security as securityEn } from "./messages/en/security";
import { staff as staffEn } from "./messages/en/staff";
import { staffAudit as staffAuditEn } from "./messages/en/staff-audit";
import { staffCampaigns as staffCampaignsEn } from "./messages/en/staff-campaigns";
import { staffCertificate as staffCertificateEn } from "./messages/en/staff-certificate";
import { staffHolder as staffHolderEn } from "./messages/en/staff-holder";
import { staffLineEnd as staffLineEndEn } from "./messages/en/staff-line-end";
import { staffNotices as staffNoticesEn } from "./messages/en/staff-notices";
import { staffPaper as staffPaperEn } from "./messages/en/staff-paper";
import { staffUnlock as staffUnlockEn } from "./messages/en/staff-unlock";
import { statements as statementsEn } from "./messages/en/statements";
import { ui as uiEn } from "./messages/en/ui";
import { accountIdChange as accountIdChangeJa } from "./messages/ja/account-id-change";
import { accountIdFlow as accountIdFlowJa } from "./messages/ja/account-id-flow";
import { accountIds as accountIdsJa } from "./messages/ja/account-ids";
import { actions as actionsJa } from "./messages/ja/actions";
import { auth as authJa } from "./messages/ja/auth";
import { billing as billingJa } from "./messages/ja/billing";
import { campaigns as campaignsJa } from "./messages/ja/campaigns";
import { claims as claimsJa } from "./messages/ja/claims";
import { common as commonJa } from "./messages/ja/common";
import { contracts as contractsJa } from "./messages/ja/contracts";
import { endings as endingsJa } from "./messages/ja/endings";
import { errors as errorsJa } from "./messages/ja/errors";
import { fields as fieldsJa } from "./messages/ja/fields";
import { help as helpJa } from "./messages/ja/help";
import { home as homeJa } from "./messages/ja/home";
import { layout as layoutJa } from "./messages/ja/layout";
import { mailExtras as mailExtrasJa } from "./messages/ja/mail-extras";
import { mailSettings as mailSettingsJa } from "./messages/ja/mail-settings";
import { mailbox as mailboxJa } from "./messages/ja/mailbox";
import { member as memberJa } from "./messages/ja/member";
import { notices as noticesJa } from "./messages/ja/notices";
import { options as optionsJa } from "./messages/ja/options";
import { papers as papersJa } from "./messages/ja/papers";
import { partners as partnersJa } from "./messages/ja/partners";
import { payment as paymentJa } from "./messages/ja/payment";
import { procedures as proceduresJa } from "./messages/ja/procedures";
import { publicPages as publicJa } from "./messages/ja/public";
import { secondLogin as secondLoginJa } from "./messages/ja/second-login";
import { security as securityJa } from "./messages/ja/security";
import { staff as staffJa } from "./messages/ja/staff";
import { staffAudit as staffAuditJa } from "./messages/ja/staff-audit";
import { staffCampaigns as staffCampaignsJa } from "./messages/ja/staff-campaigns";
import { staffCertificate as staffCertificateJa } from "./messages/ja/staff-certificate";
import { staffHolder as staffHolderJa } from "./messages/ja/staff-holder";
import { staffLineEnd as staffLineEndJa } from "./messages/ja/staff-line-end";
import { staffNotices as staffNoticesJa } from "./messages/ja/staff-notices";
import { staffPaper as staffPaperJa } from "./messages/ja/staff-paper";
import { staffUnlock as staffUnlockJa } from "./messages/ja/staff-unlock";
import { statements as statementsJa } from "./messages/ja/statements";
import { ui as uiJa } from "./messages/ja/ui";

const ja = {
  accountIdChange: accountIdChangeJa,
  accountIdFlow: accountIdFlowJa,
  accountIds: accountIdsJa,
  actions: actionsJa,
  auth: authJa,
  billing: billingJa,
  campaigns: campaignsJa,
  claims: claimsJa,
  common: commonJa,
  contracts: contractsJa,
  endings: endingsJa,
  errors: errorsJa,
  fields: fieldsJa,
  help: helpJa,
  home: homeJa,
  layout: layoutJa,
  mailExtras: mailExtrasJa,
  mailSettings: mailSettingsJa,
  mailbox: mailboxJa,
  member: memberJa,
  notices: noticesJa,
  options: optionsJa,
  papers: papersJa,
  partners: partnersJa,
  payment: paymentJa,
  procedures: proceduresJa,
  public: publicJa,
  secondLogin: secondLoginJa,
  security: securityJa,
  staff: staffJa,
  staffAudit: staffAuditJa,
  staffCampaigns: staffCampaignsJa,
  staffCertificate: staffCertificateJa,
  staffHolder: staffHolderJa,
  staffLineEnd: staffLineEndJa,
  staffNotices: staffNoticesJa,
  staffPaper: staffPaperJa,
  staffUnlock: staffUnlockJa,
  statements: statementsJa,
  ui: uiJa,
};

export type Messages = typeof ja;

const en: Messages = {
  accountIdChange: accountIdChangeEn,
  accountIdFlow: accountIdFlowEn,
  accountIds: accountIdsEn,
  actions: actionsEn,
  auth: authEn,
  billing: billingEn,
  campaigns: campaignsEn,
  claims: claimsEn,
  common: commonEn,
  contracts: contractsEn,
  endings: endingsEn,
  errors: errorsEn,
  fields: fieldsEn,
  help: helpEn,
  home: homeEn,
  layout: layoutEn,
  mailExtras: mailExtrasEn,
  mailSettings: mailSettingsEn,
  mailbox: mailboxEn,
  member: memberEn,
  notices: noticesEn,
  options: optionsEn,
  papers: papersEn,
  partners: partnersEn,
  payment: paymentEn,
  procedures: proceduresEn,
  public: publicEn,
  secondLogin: secondLoginEn,
  security: securityEn,
  staff: staffEn,
  staffAudit: staffAuditEn,
  staffCampaigns: staffCampaignsEn,
  staffCertificate: staffCertificateEn,
  staffHolder: staffHolderEn,
  staffLineEnd: staffLineEndEn,
  staffNotices: staffNoticesEn,
  staffPaper: staffPaperEn,
  staffUnlock: staffUnlockEn,
  statements: statementsEn,
  ui: uiEn,
};

const messages: Record<Locale, Messages> = { ja, en };

export function messagesFor(locale: Locale): Messages {
  return messages[locale];
}
