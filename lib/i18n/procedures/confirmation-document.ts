import type { Catalogue } from "../../domain/catalogue/catalogue";
import type { Reason, Term } from "../../domain/decision";
import type { Localized } from "../../domain/localized";
import type { Prepared } from "../../domain/procedures/prepare";
import type { ProcedureRequest } from "../../domain/procedures/procedure";
import { formatDate } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import { clausesOf, type LawClause } from "../reasons/clauses";
import { readFacts } from "../reasons/fact-reader";
import { renderPoint } from "../reasons/render-point";
import { renderReason } from "../reasons/render-reason";
import { accountIdEffects, changedRows, passwordEffects } from "./account-id-words";
import { actLabel } from "./act-label";
import { cardEffects, cardRows } from "./card-rows";
import { claimEffects, claimRows } from "./claim-words";
import { consentEffects, consentRows } from "./consent-words";
import { contactRows } from "./contact-rows";
import { guideEffects, guideRows } from "./guide-words";
import { mailSettingEffects, mailSettingRows } from "./mail-setting-words";
import { partnerEffects, partnerRows } from "./partner-words";

export type DocumentRow = {
  readonly label: string;
  readonly value: string /** Whether it can be changed on the input page. */;
  readonly change?: true;
};
export type DocumentPoint = {
  readonly key: string;
  readonly label: string;
  readonly headline: string;
  readonly lines: readonly string[];
  readonly amounts: readonly { readonly label: string; readonly value: string; readonly strong?: boolean }[];
  readonly sentences: readonly string[];
  readonly chips: readonly LawClause[];
};

/** Every word of a confirmation, in order. The page draws it and the service keeps its text: one function makes both. */
export type ConfirmationDocument = {
  readonly title: string;
  readonly lead: string;
  readonly time: { readonly title: string; readonly text: string };
  readonly points: readonly DocumentPoint[];
  readonly entries: readonly DocumentRow[];
  readonly effects: {
    readonly lead: string;
    readonly rows: readonly string[];
    readonly reversible: string;
    readonly chips: readonly LawClause[];
  } | null;
  readonly partiesHeading: string;
  readonly parties: readonly DocumentRow[];
  /** The terms that were agreed to on the input page. */
  readonly agreed: { readonly words: string; readonly href: string } | null;
  readonly consent: string;
  readonly act: string;
};

/** What a confirmation says besides the decision: whose contract it is. The shape is that of `lib/db`'s parties. */
export type DocumentParties = {
  readonly member: string;
  readonly product: Localized;
  readonly brand: Localized;
  readonly customerNumber: string;
  readonly loginId: string;
  readonly role: "holder" | "admin" | "user";
  readonly contactMail: string | null;
};

export type DocumentGround = { readonly catalogue: Catalogue; readonly parties: DocumentParties };

export function confirmationDocument(
  prepared: Prepared,
  { catalogue, parties }: DocumentGround,
  locale: Locale,
): ConfirmationDocument {
  const text = messagesFor(locale).procedures;
  const { request, shown } = prepared;
  const titles = Object.fromEntries(catalogue.documents.map(({ code, title }) => [code, title]));
  const chips = (terms: readonly Term[]) => clausesOf(terms, locale, titles);
  return {
    ...text.confirm[request.kind],
    time: { title: text.timeTitle[request.kind](formatDate(shown.receivedOn, locale)), text: timeText(prepared, locale) },
    points: !("points" in shown) ? [] : documentPoints(shown.points, request, chips, locale),
    entries: entriesOf(prepared, locale),
    effects: effectsOf(prepared, chips, locale),
    partiesHeading: request.kind === "add-option" ? text.partiesHeading : text.partiesHeadingOther,
    parties: partyRows(parties, locale),
    agreed: shown.action === "add-option" ? agreedTo(shown.agreement.document, catalogue, locale) : null,
    consent: consentFor(prepared, locale),
    act: actLabel(prepared, locale),
  };
}

type Points = Extract<Prepared["shown"], { points: unknown }>["points"];

function documentPoints(
  points: Points,
  request: ProcedureRequest,
  chips: (terms: readonly Term[]) => LawClause[],
  locale: Locale,
): DocumentPoint[] {
  const text = messagesFor(locale).procedures;
  const ends = request.kind === "cancel-option" || request.kind === "delete-account-id" || request.kind === "end-initially";
  const labels: Record<string, string> = ends ? { ...text.points, ...text.endPoints } : text.points;
  return points.map((point) => {
    const words = renderPoint(point, locale);
    return {
      key: point.key,
      label: labels[point.key] ?? point.key,
      headline: words.headline,
      lines: words.lines,
      amounts: words.amounts ?? [],
      sentences: sentencesOf(point.reasons, locale),
      chips: chips(point.terms),
    };
  });
}

const sentencesOf = (reasons: readonly Reason[], locale: Locale) => [
  ...new Set(
    reasons.map((reason) => {
      const { question, sentence } = renderReason(reason, locale);
      return messagesFor(locale).procedures.because(question, sentence);
    }),
  ),
];

const titleOf = (code: string, catalogue: Catalogue) => catalogue.documents.find((one) => one.code === code)?.title ?? code;

function agreedTo(code: string, catalogue: Catalogue, locale: Locale): ConfirmationDocument["agreed"] {
  return { words: messagesFor(locale).procedures.agreed(titleOf(code, catalogue)), href: `/terms/${code}` };
}

/** What midnight would change; on the last day of a month it is the fee. */
function timeText({ shown }: Prepared, locale: Locale): string {
  const text = messagesFor(locale).procedures;
  const deadline = !("points" in shown) ? undefined : shown.points.find((point) => point.key === "deadline");
  if (!deadline || (deadline.facts.lastDay ?? deadline.facts.lastDayOn) !== shown.receivedOn.toString()) return text.timeText;
  if (deadline.kind === "right-until") return text.timeLastDayRight;
  const facts = readFacts(deadline.facts, locale);
  if (facts.has("laterBilledFrom")) return text.timeLastDay(facts.date("laterBilledFrom"));
  return facts.has("nextMonth") ? text.timeLastDayEnd(facts.month("nextMonth")) : text.timeText;
}

function entriesOf({ request, shown }: Prepared, locale: Locale): DocumentRow[] {
  const { entries, roles, switchOn, switchOff } = messagesFor(locale).procedures;
  if (shown.action === "set-switch") {
    const state = (on: boolean) => (on ? switchOn : switchOff);
    return [
      { label: entries.switch, value: shown.label[locale] },
      { label: entries.before, value: state(shown.from) },
      { label: entries.after, value: state(shown.to), change: true },
    ];
  }
  if (shown.action === "set-forwarding" || shown.action === "set-auto-reply") return mailSettingRows(shown, locale);
  if (shown.action === "change-account-id") return changedRows(shown, locale);
  if (request.kind === "claim" && shown.action === "claim") return claimRows(request.input, shown, locale);
  if (shown.action === "request-guides" || shown.action === "withdraw-guides") return guideRows(shown, locale);
  if (shown.action === "change-password") {
    const whose = shown.accountId === null ? roles.holder : shown.accountId;
    return [{ label: entries.passwordOf, value: whose }];
  }
  if (shown.action === "apply-partner" || shown.action === "cancel-partner") return partnerRows(shown, locale);
  if (shown.action === "set-campaign-consent") return consentRows(shown, locale);
  if (shown.action === "register-card" && request.kind === "register-card") return cardRows(request.input, locale);
  if (shown.action === "change-contact" && request.kind === "change-contact") return contactRows(shown, request.input, locale);
  if (shown.action === "change-mail") {
    return [
      { label: entries.accountId, value: shown.accountId },
      { label: entries.mailChange, value: messagesFor(locale).procedures.mailChanges[shown.change] },
    ];
  }
  if (request.kind !== "register-account-id") return [];
  const { accountId, familyName, givenName, familyKana, givenKana, userName, role } = request.input;
  const rows = [
    { label: entries.accountId, value: accountId },
    { label: entries.name, value: `${familyName} ${givenName}` },
    { label: entries.kana, value: `${familyKana} ${givenKana}` },
    { label: entries.userName, value: userName },
    { label: entries.role, value: roles[role] },
  ];
  return rows.map((row) => ({ ...row, change: true as const }));
}

function effectsOf(
  { shown }: Prepared,
  chips: (terms: readonly Term[]) => LawClause[],
  locale: Locale,
): ConfirmationDocument["effects"] {
  if (shown.action === "claim") return claimEffects(shown, chips, locale);
  if (shown.action === "set-forwarding" || shown.action === "set-auto-reply") return mailSettingEffects(shown, chips, locale);
  if (shown.action === "change-account-id") return accountIdEffects(shown, chips, locale);
  if (shown.action === "change-password") return passwordEffects(shown, chips, locale);
  if (shown.action === "apply-partner" || shown.action === "cancel-partner") return partnerEffects(shown, chips, locale);
  if (shown.action === "set-campaign-consent") return consentEffects(shown, chips, locale);
  if (shown.action === "request-guides" || shown.action === "withdraw-guides") return guideEffects(shown, chips, locale);
  if (shown.action === "register-card") return cardEffects(shown, chips, locale);
  if (shown.action !== "set-switch") return null;
  const { effect, effectsLead, reversible, levels } = messagesFor(locale).procedures;
  const rows = shown.effects.map((one) => effect(one.label[locale], levels[one.before], levels[one.after]));
  return { lead: effectsLead, rows, reversible, chips: chips([shown.term]) };
}

function partyRows(
  { member, product, brand, customerNumber, loginId, role, contactMail }: DocumentParties,
  locale: Locale,
): DocumentRow[] {
  const text = messagesFor(locale).procedures;
  return [
    { label: text.parties.member, value: member },
    { label: text.parties.contract, value: text.contract(product[locale], brand[locale], customerNumber) },
    { label: text.parties.login, value: text.login(loginId, text.roles[role]) },
    { label: text.parties.mail, value: contactMail ?? text.parties.noMail },
  ];
}

function consentFor({ request }: Prepared, locale: Locale): string {
  const { consentPoints, consentContents, consentFinal } = messagesFor(locale).procedures;
  if (request.kind === "request-guides" || request.kind === "withdraw-guides") return consentContents;
  if (request.kind === "change-contact" || request.kind === "register-card") return consentContents;
  if (request.kind === "apply-partner" || request.kind === "set-campaign-consent") return consentContents;
  if (request.kind === "cancel-partner") return consentFinal;
  if (
    request.kind === "set-switch" ||
    request.kind === "set-forwarding" ||
    request.kind === "set-auto-reply" ||
    request.kind === "change-account-id" ||
    request.kind === "change-password" ||
    request.kind === "claim"
  )
    return consentContents;
  const isFinal = request.kind === "delete-account-id" || request.kind === "cancel-option" || request.kind === "end-initially";
  return isFinal ? consentFinal : consentPoints;
}
