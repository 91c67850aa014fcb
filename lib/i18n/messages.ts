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
import { contact as contactEn } from "./messages/en/contact";
import { contracts as contractsEn } from "./messages/en/contracts";
import { endings as endingsEn } from "./messages/en/endings";
import { errors as errorsEn } from "./messages/en/errors";
import { fields as fieldsEn } from "./messages/en/fields";
import { help as helpEn } from "./messages/en/help";
import { home as homeEn } from "./messages/en/home";
import { invitation as invitationEn } from "./messages/en/invitation";
import { layout as layoutEn } from "./messages/en/layout";
import { loginHistory as loginHistoryEn } from "./messages/en/login-history";
import { lookedAt as lookedAtEn } from "./messages/en/looked-at";
import { mailExtras as mailExtrasEn } from "./messages/en/mail-extras";
import { mailSettings as mailSettingsEn } from "./messages/en/mail-settings";
import { mailTrouble as mailTroubleEn } from "./messages/en/mail-trouble";
import { mailbox as mailboxEn } from "./messages/en/mailbox";
import { member as memberEn } from "./messages/en/member";
import { memberInformation as memberInformationEn } from "./messages/en/member-information";
import { methods as methodsEn } from "./messages/en/methods";
import { notices as noticesEn } from "./messages/en/notices";
import { options as optionsEn } from "./messages/en/options";
import { ownData as ownDataEn } from "./messages/en/own-data";
import { ownPassword as ownPasswordEn } from "./messages/en/own-password";
import { papers as papersEn } from "./messages/en/papers";
import { partners as partnersEn } from "./messages/en/partners";
import { passkeys as passkeysEn } from "./messages/en/passkeys";
import { payment as paymentEn } from "./messages/en/payment";
import { people as peopleEn } from "./messages/en/people";
import { procedures as proceduresEn } from "./messages/en/procedures";
import { publicPages as publicEn } from "./messages/en/public";
import { recovery as recoveryEn } from "./messages/en/recovery";
import { registration as registrationEn } from "./messages/en/registration";
import { secondLogin as secondLoginEn } from "./messages/en/second-login";
import { security as securityEn } from "./messages/en/security";
import { staff as staffEn } from "./messages/en/staff";
import { staffAudit as staffAuditEn } from "./messages/en/staff-audit";
import { staffCampaigns as staffCampaignsEn } from "./messages/en/staff-campaigns";
import { staffCertificate as staffCertificateEn } from "./messages/en/staff-certificate";
import { staffContacts as staffContactsEn } from "./messages/en/staff-contacts";
import { staffHolder as staffHolderEn } from "./messages/en/staff-holder";
import { staffLineEnd as staffLineEndEn } from "./messages/en/staff-line-end";
import { staffLook as staffLookEn } from "./messages/en/staff-look";
import { staffNotices as staffNoticesEn } from "./messages/en/staff-notices";
import { staffPaper as staffPaperEn } from "./messages/en/staff-paper";
import { staffReports as staffReportsEn } from "./messages/en/staff-reports";
import { staffPeople as staffPeopleEn } from "./messages/en/staff-people";
import { staffReset as staffResetEn } from "./messages/en/staff-reset";
import { staffSenders as staffSendersEn } from "./messages/en/staff-senders";
import { staffPasskeys as staffPasskeysEn } from "./messages/en/staff-passkeys";
import { staffUnlock as staffUnlockEn } from "./messages/en/staff-unlock";
import { statements as statementsEn } from "./messages/en/statements";
import { stepUp as stepUpEn } from "./messages/en/step-up";
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
import { contact as contactJa } from "./messages/ja/contact";
import { contracts as contractsJa } from "./messages/ja/contracts";
import { endings as endingsJa } from "./messages/ja/endings";
import { errors as errorsJa } from "./messages/ja/errors";
import { fields as fieldsJa } from "./messages/ja/fields";
import { help as helpJa } from "./messages/ja/help";
import { home as homeJa } from "./messages/ja/home";
import { invitation as invitationJa } from "./messages/ja/invitation";
import { layout as layoutJa } from "./messages/ja/layout";
import { loginHistory as loginHistoryJa } from "./messages/ja/login-history";
import { lookedAt as lookedAtJa } from "./messages/ja/looked-at";
import { mailExtras as mailExtrasJa } from "./messages/ja/mail-extras";
import { mailSettings as mailSettingsJa } from "./messages/ja/mail-settings";
import { mailTrouble as mailTroubleJa } from "./messages/ja/mail-trouble";
import { mailbox as mailboxJa } from "./messages/ja/mailbox";
import { member as memberJa } from "./messages/ja/member";
import { memberInformation as memberInformationJa } from "./messages/ja/member-information";
import { methods as methodsJa } from "./messages/ja/methods";
import { notices as noticesJa } from "./messages/ja/notices";
import { options as optionsJa } from "./messages/ja/options";
import { ownData as ownDataJa } from "./messages/ja/own-data";
import { ownPassword as ownPasswordJa } from "./messages/ja/own-password";
import { papers as papersJa } from "./messages/ja/papers";
import { partners as partnersJa } from "./messages/ja/partners";
import { passkeys as passkeysJa } from "./messages/ja/passkeys";
import { payment as paymentJa } from "./messages/ja/payment";
import { people as peopleJa } from "./messages/ja/people";
import { procedures as proceduresJa } from "./messages/ja/procedures";
import { publicPages as publicJa } from "./messages/ja/public";
import { recovery as recoveryJa } from "./messages/ja/recovery";
import { registration as registrationJa } from "./messages/ja/registration";
import { secondLogin as secondLoginJa } from "./messages/ja/second-login";
import { security as securityJa } from "./messages/ja/security";
import { staff as staffJa } from "./messages/ja/staff";
import { staffAudit as staffAuditJa } from "./messages/ja/staff-audit";
import { staffCampaigns as staffCampaignsJa } from "./messages/ja/staff-campaigns";
import { staffCertificate as staffCertificateJa } from "./messages/ja/staff-certificate";
import { staffContacts as staffContactsJa } from "./messages/ja/staff-contacts";
import { staffHolder as staffHolderJa } from "./messages/ja/staff-holder";
import { staffLineEnd as staffLineEndJa } from "./messages/ja/staff-line-end";
import { staffLook as staffLookJa } from "./messages/ja/staff-look";
import { staffNotices as staffNoticesJa } from "./messages/ja/staff-notices";
import { staffPaper as staffPaperJa } from "./messages/ja/staff-paper";
import { staffReports as staffReportsJa } from "./messages/ja/staff-reports";
import { staffPeople as staffPeopleJa } from "./messages/ja/staff-people";
import { staffReset as staffResetJa } from "./messages/ja/staff-reset";
import { staffSenders as staffSendersJa } from "./messages/ja/staff-senders";
import { staffPasskeys as staffPasskeysJa } from "./messages/ja/staff-passkeys";
import { staffUnlock as staffUnlockJa } from "./messages/ja/staff-unlock";
import { statements as statementsJa } from "./messages/ja/statements";
import { stepUp as stepUpJa } from "./messages/ja/step-up";
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
  contact: contactJa,
  contracts: contractsJa,
  endings: endingsJa,
  errors: errorsJa,
  fields: fieldsJa,
  help: helpJa,
  home: homeJa,
  invitation: invitationJa,
  layout: layoutJa,
  loginHistory: loginHistoryJa,
  lookedAt: lookedAtJa,
  mailExtras: mailExtrasJa,
  mailSettings: mailSettingsJa,
  mailTrouble: mailTroubleJa,
  mailbox: mailboxJa,
  member: memberJa,
  memberInformation: memberInformationJa,
  notices: noticesJa,
  options: optionsJa,
  ownData: ownDataJa,
  ownPassword: ownPasswordJa,
  papers: papersJa,
  partners: partnersJa,
  methods: methodsJa,
  passkeys: passkeysJa,
  payment: paymentJa,
  people: peopleJa,
  procedures: proceduresJa,
  public: publicJa,
  recovery: recoveryJa,
  registration: registrationJa,
  secondLogin: secondLoginJa,
  security: securityJa,
  staff: staffJa,
  staffAudit: staffAuditJa,
  staffCampaigns: staffCampaignsJa,
  staffCertificate: staffCertificateJa,
  staffContacts: staffContactsJa,
  staffHolder: staffHolderJa,
  staffLineEnd: staffLineEndJa,
  staffLook: staffLookJa,
  staffNotices: staffNoticesJa,
  staffPaper: staffPaperJa,
  staffReports: staffReportsJa,
  staffPeople: staffPeopleJa,
  staffReset: staffResetJa,
  staffSenders: staffSendersJa,
  staffPasskeys: staffPasskeysJa,
  staffUnlock: staffUnlockJa,
  statements: statementsJa,
  stepUp: stepUpJa,
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
  contact: contactEn,
  contracts: contractsEn,
  endings: endingsEn,
  errors: errorsEn,
  fields: fieldsEn,
  help: helpEn,
  home: homeEn,
  invitation: invitationEn,
  layout: layoutEn,
  loginHistory: loginHistoryEn,
  lookedAt: lookedAtEn,
  mailExtras: mailExtrasEn,
  mailSettings: mailSettingsEn,
  mailTrouble: mailTroubleEn,
  mailbox: mailboxEn,
  member: memberEn,
  memberInformation: memberInformationEn,
  notices: noticesEn,
  options: optionsEn,
  ownData: ownDataEn,
  ownPassword: ownPasswordEn,
  papers: papersEn,
  partners: partnersEn,
  methods: methodsEn,
  passkeys: passkeysEn,
  payment: paymentEn,
  people: peopleEn,
  procedures: proceduresEn,
  public: publicEn,
  recovery: recoveryEn,
  registration: registrationEn,
  secondLogin: secondLoginEn,
  security: securityEn,
  staff: staffEn,
  staffAudit: staffAuditEn,
  staffCampaigns: staffCampaignsEn,
  staffCertificate: staffCertificateEn,
  staffContacts: staffContactsEn,
  staffHolder: staffHolderEn,
  staffLineEnd: staffLineEndEn,
  staffLook: staffLookEn,
  staffNotices: staffNoticesEn,
  staffPaper: staffPaperEn,
  staffReports: staffReportsEn,
  staffPeople: staffPeopleEn,
  staffReset: staffResetEn,
  staffSenders: staffSendersEn,
  staffPasskeys: staffPasskeysEn,
  staffUnlock: staffUnlockEn,
  statements: statementsEn,
  stepUp: stepUpEn,
  ui: uiEn,
};

const messages: Record<Locale, Messages> = { ja, en };

export function messagesFor(locale: Locale): Messages {
  return messages[locale];
}
