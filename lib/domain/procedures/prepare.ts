import type { Temporal } from "temporal-polyfill";
import { canonicalJson } from "../canonical-json";
import type { Catalogue } from "../catalogue/catalogue";
import type { ContractState } from "../contracts/contract";
import type { ContractEvent } from "../contracts/events";
import { type Decision, decide } from "../decision";
import type { Preview } from "../ordering/preview";
import { previewDeleteAccountId, previewRegisterAccountId } from "../ordering/preview-account-id";
import { previewAddOption } from "../ordering/preview-add-option";
import { previewCancelOption } from "../ordering/preview-cancel-option";
import type { AccountActor, Switches } from "../permission";
import type { ProcedureInput, ProcedureKind, ProcedureRequest } from "./procedure";
import { previewSwitch, type SwitchPreview } from "./switch-preview";

export type Shown = Preview | SwitchPreview;

type WithoutBase<E> = E extends unknown ? Omit<E, "id" | "at" | "contract"> : never;
/** An event still without id, instant and contract: the service gives them when it appends. */
export type NewEvent = WithoutBase<ContractEvent>;

/** Everything that a decision needs besides the request itself. */
export type ProcedureContext = {
  readonly actor: AccountActor;
  readonly state: ContractState;
  readonly catalogue: Catalogue;
  readonly switches: Switches;
  readonly at: Temporal.Instant;
  /** Whether the operator ever knew the account ID that is asked for; false where none is. */
  readonly loginIdUsed: boolean;
};

/** One kind of procedure: what it will mean, and what it writes into the contract's log. */
type Definition<K extends ProcedureKind> = {
  readonly preview: (input: ProcedureInput<K>, context: ProcedureContext) => Decision<Shown>;
  readonly events: (input: ProcedureInput<K>) => readonly NewEvent[];
};

const asked = ({ actor, switches, at }: ProcedureContext) => ({ at, access: { actor, switches } });
const held = (accountId: string | null) => (accountId === null ? {} : { accountId });

const definitions: { readonly [K in ProcedureKind]: Definition<K> } = {
  "add-option": {
    preview: (input, context) => previewAddOption(context.state, context.catalogue, { ...asked(context), ...input }),
    events: ({ option, accountId }) => [{ type: "add-option", option, ...held(accountId) }],
  },
  "cancel-option": {
    preview: (input, context) => previewCancelOption(context.state, context.catalogue, { ...asked(context), ...input }),
    events: ({ option, accountId }) => [{ type: "cancel-option", option, ...held(accountId) }],
  },
  "register-account-id": {
    preview: ({ accountId, role }, context) =>
      previewRegisterAccountId(context.state, context.catalogue, {
        ...asked(context),
        accountId,
        role,
        usedElsewhere: context.loginIdUsed,
      }),
    events: ({ accountId, role }) => [{ type: "register-account-id", accountId, role }],
  },
  "delete-account-id": {
    preview: ({ accountId }, context) =>
      previewDeleteAccountId(context.state, context.catalogue, { ...asked(context), accountId }),
    events: ({ accountId }) => [{ type: "delete-account-id", accountId }],
  },
  // A setting of the holder's, no part of the contract's terms: it stands in the contract's row and in the audit trail.
  "set-switch": {
    preview: (input, context) => previewSwitch(context.state, context.catalogue, { ...asked(context), ...input }),
    events: () => [],
  },
};

export type Prepared = { readonly request: ProcedureRequest; readonly shown: Shown; readonly events: readonly NewEvent[] };

/** Decides a request now: the confirmation page, and the service that places it, both ask here. */
export function prepareProcedure(request: ProcedureRequest, context: ProcedureContext): Decision<Prepared> {
  const definition = definitions[request.kind] as Definition<ProcedureKind>;
  const input = request.input as ProcedureInput<ProcedureKind>;
  const shown = definition.preview(input, context);
  return shown.ok ? decide({ request, shown: shown.value, events: definition.events(input) }) : shown;
}

/** What is hashed: the request and everything decided about it, without a word of any language. */
export function canonicalShown({ request, shown }: Prepared): string {
  return canonicalJson({ request, shown });
}
