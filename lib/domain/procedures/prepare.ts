import type { Temporal } from "temporal-polyfill";
import { type ConsentPreview, previewConsent } from "../campaigns/consent-preview";
import { canonicalJson } from "../canonical-json";
import { type Catalogue, getProduct } from "../catalogue/catalogue";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { MemberKind } from "../catalogue/who";
import type { ContractState } from "../contracts/contract";
import type { ContractEvent } from "../contracts/events";
import { type Decision, decide } from "../decision";
import type { Person } from "../identity/person";
import { mailEventOf } from "../mail/mail-change";
import type { Preview } from "../ordering/preview";
import { previewDeleteAccountId, previewRegisterAccountId } from "../ordering/preview-account-id";
import { previewAddOption } from "../ordering/preview-add-option";
import { previewCancelOption } from "../ordering/preview-cancel-option";
import { type MailNameState, previewChangeMail } from "../ordering/preview-change-mail";
import { previewInitialEnd } from "../ordering/preview-contract-end";
import {
  type GuidePreview,
  type GuideWithdrawal,
  type KnownGuides,
  previewGuides,
  previewGuideWithdrawal,
} from "../papers/guide-preview";
import {
  type PartnerPreview,
  previewApplyPartner,
  previewCancelPartner,
  type RunningApplications,
} from "../partners/partner-preview";
import { unlessChecking } from "../payment/unless-checking";
import type { AccountActor, Switches } from "../permission";
import { type AccountIdChange, previewAccountIdChange } from "./account-id-change";
import { type CardPreview, type KnownPayment, previewCard } from "./card-preview";
import { type ClaimPreview, previewClaim } from "./claim-preview";
import { type ContactPreview, type KnownContact, previewContact } from "./contact-preview";
import { type AutoReplyPreview, type ForwardingPreview, previewAutoReply, previewForwarding } from "./mail-setting-preview";
import { type PasswordChange, previewPasswordChange } from "./password-change";
import type { ProcedureInput, ProcedureKind, ProcedureRequest } from "./procedure";
import { previewSwitch, type SwitchPreview } from "./switch-preview";

/** What costs nothing and binds nobody has no six points. */
export type SettingPreview =
  | SwitchPreview
  | AccountIdChange
  | PasswordChange
  | ClaimPreview
  | ContactPreview
  | CardPreview
  | ForwardingPreview
  | AutoReplyPreview
  | PartnerPreview
  | GuidePreview
  | GuideWithdrawal
  | ConsentPreview;
export type Shown = Preview | SettingPreview;

type WithoutBase<E> = E extends unknown ? Omit<E, "id" | "at" | "contract"> : never;
/** An event still without id, instant and contract: the service gives them when it appends. */
export type NewEvent = WithoutBase<ContractEvent>;

/** Everything that a decision needs besides the request itself. */
export type ProcedureContext = {
  readonly actor: AccountActor;
  readonly state: ContractState;
  /** In force on the day of the request. */
  readonly catalogue: Catalogue;
  /** Every version by day: a month to come is priced by the one of its first day. */
  readonly terms: TermsByDay;
  readonly switches: Switches;
  /** Some rights are a person's only. */
  readonly memberKind: MemberKind;
  readonly at: Temporal.Instant;
  /** Whether the operator ever knew the account ID that is asked for; false where none is. */
  readonly loginIdUsed: boolean;
  /** How the operator's mail address stands that is asked for; free where none is. */
  readonly mailName: MailNameState;
  /** The actor's own ID string: the contract names account IDs by it. */
  readonly loginId: string;
  /** The contract's account IDs and who they say they are, by their strings. */
  readonly people: Readonly<Record<string, Person>>;
  /** The member's contact information as it stands. */
  readonly contact: KnownContact;
  /** How the contract is paid, and whether staff still look at its new card. */
  readonly payment: KnownPayment;
  /** Guides on paper that are on their way, and whether there is an address for them. */
  readonly guides: KnownGuides;
  /** Number and password were given once more in this session (FB-07). */
  readonly secondLogin: boolean;
  /** What the contract has applied for with partners. */
  readonly partners: RunningApplications;
  /** Whether the member agrees to campaign mail (JP-16). */
  readonly campaignConsent: boolean;
};

/** One kind of procedure: what it will mean, and what it writes into the contract's log. */
type Definition<K extends ProcedureKind> = {
  readonly preview: (input: ProcedureInput<K>, context: ProcedureContext) => Decision<Shown>;
  readonly events: (input: ProcedureInput<K>, context: ProcedureContext) => readonly NewEvent[];
};

/** The contract compares account IDs by their strings, so the actor is named by its own. */
const asked = ({ actor, loginId, switches, at }: ProcedureContext) => ({
  at,
  access: { actor: { ...actor, accountId: loginId }, switches },
});
const held = (accountId: string | null) => (accountId === null ? {} : { accountId });
const partnerRequest = (partner: string, context: ProcedureContext) => ({
  ...asked(context),
  partner,
  running: context.partners,
  secondLogin: context.secondLogin,
});

const productOf = ({ state, catalogue }: ProcedureContext) => getProduct(catalogue, state.product, state.plan);

const definitions: { readonly [K in ProcedureKind]: Definition<K> } = {
  "add-option": {
    preview: (input, context) =>
      unlessChecking(
        previewAddOption(context.state, context.terms, { ...asked(context), ...input }),
        context.payment.checking,
        productOf(context),
      ),
    events: ({ option, accountId }) => [{ type: "add-option", option, ...held(accountId) }],
  },
  "cancel-option": {
    preview: (input, context) => previewCancelOption(context.state, context.terms, { ...asked(context), ...input }),
    events: ({ option, accountId }) => [{ type: "cancel-option", option, ...held(accountId) }],
  },
  "register-account-id": {
    preview: ({ accountId, role }, context) =>
      previewRegisterAccountId(context.state, context.terms, {
        ...asked(context),
        accountId,
        role,
        usedElsewhere: context.loginIdUsed,
      }),
    events: ({ accountId, role }) => [{ type: "register-account-id", accountId, role }],
  },
  "delete-account-id": {
    preview: ({ accountId }, context) => previewDeleteAccountId(context.state, context.terms, { ...asked(context), accountId }),
    events: ({ accountId }) => [{ type: "delete-account-id", accountId }],
  },
  // Names are personal data and stand in the login's row; the role is the contract's too.
  "change-account-id": {
    preview: ({ accountId, ...wanted }, context) =>
      previewAccountIdChange(context.state, context.catalogue, {
        ...asked(context),
        accountId,
        wanted,
        person: context.people[accountId] ?? null,
      }),
    events: ({ accountId, role }, { state }) =>
      state.accounts.some((one) => one.accountId === accountId && one.role !== role)
        ? [{ type: "set-role", accountId, role }]
        : [],
  },
  "change-password": {
    preview: ({ accountId }, context) =>
      previewPasswordChange(context.state, context.catalogue, { ...asked(context), accountId, loginId: context.loginId }),
    events: () => [],
  },
  // Another provider's address counts once its link is opened: the event comes then.
  "change-mail": {
    preview: (input, context) =>
      previewChangeMail(context.state, context.terms, { ...asked(context), ...input, mailName: context.mailName }),
    events: ({ accountId, change }) => (change === "other-mail" ? [] : [mailEventOf(accountId, change)]),
  },
  // The mail host is told; the contract's log knows only whose address an ID has.
  "set-forwarding": {
    preview: (input, context) => previewForwarding(context.state, context.catalogue, { ...asked(context), ...input }),
    events: () => [],
  },
  "set-auto-reply": {
    preview: (input, context) => previewAutoReply(context.state, context.catalogue, { ...asked(context), ...input }),
    events: () => [],
  },
  // Whether it is paid is no matter of the contract's terms: staff answer it.
  claim: {
    preview: (input, context) => previewClaim(context.state, context.terms, { ...asked(context), ...input }),
    events: () => [],
  },
  // A setting of the holder's, no part of the contract's terms: it stands in the contract's row and in the audit trail.
  "set-switch": {
    preview: (input, context) => previewSwitch(context.state, context.catalogue, { ...asked(context), ...input }),
    events: () => [],
  },
  "end-initially": {
    preview: (_input, context) =>
      previewInitialEnd(context.state, context.terms, { ...asked(context), context: { member: context.memberKind } }),
    events: () => [{ type: "initial-cancellation" }],
  },
  // A partner's service is the partner's contract: the line's log knows nothing of it.
  "apply-partner": {
    preview: ({ partner }, context) => previewApplyPartner(context.state, context.terms, partnerRequest(partner, context)),
    events: () => [],
  },
  "cancel-partner": {
    preview: ({ partner }, context) => previewCancelPartner(context.state, context.terms, partnerRequest(partner, context)),
    events: () => [],
  },
  "set-campaign-consent": {
    preview: ({ on }, context) =>
      previewConsent(context.state, context.catalogue, {
        ...asked(context),
        on,
        given: context.campaignConsent,
        hasAddress: context.contact.contactMail !== null,
      }),
    events: () => [],
  },
  // Sent by staff; no part of the contract's terms.
  "request-guides": {
    preview: ({ guides }, context) => previewGuides(context.state, context.catalogue, asked(context), guides, context.guides),
    events: () => [],
  },
  "withdraw-guides": {
    preview: ({ request }, context) =>
      previewGuideWithdrawal(context.state, context.catalogue, asked(context), request, context.guides),
    events: () => [],
  },
  "register-card": {
    preview: (input, context) => previewCard(context.state, context.catalogue, asked(context), input, context.payment),
    events: () => [],
  },
  // The member's own data, no part of the contract's terms either.
  "change-contact": {
    preview: (input, context) => previewContact(context.state, context.catalogue, asked(context), input, context.contact),
    events: () => [],
  },
};

export type Prepared = { readonly request: ProcedureRequest; readonly shown: Shown; readonly events: readonly NewEvent[] };

/** Decides a request now: the confirmation page, and the service that places it, both ask here. */
export function prepareProcedure(request: ProcedureRequest, context: ProcedureContext): Decision<Prepared> {
  const definition = definitions[request.kind] as Definition<ProcedureKind>;
  const input = request.input as ProcedureInput<ProcedureKind>;
  const shown = definition.preview(input, context);
  return shown.ok ? decide({ request, shown: shown.value, events: definition.events(input, context) }) : shown;
}

/** What is hashed: the request and everything decided about it, without a word of any language. */
export function canonicalShown({ request, shown }: Prepared): string {
  return canonicalJson({ request, shown });
}
