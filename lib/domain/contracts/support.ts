import type { Temporal } from "temporal-polyfill";
import { isAfter } from "../calendar";
import { type Catalogue, getOption, getProduct } from "../catalogue/catalogue";
import { explain, type Reason } from "../decision";
import { type Localized, nameFacts } from "../localized";
import type { ContractState, OptionInstance } from "./contract";

export type SubscriberContact = {
  readonly option: string;
  readonly name: Localized;
  readonly phone: string;
  readonly hours: Localized;
  readonly reason: Reason;
};

/** Whether an option may be used on a day: from its start to its last day of use. */
export function isUsable(instance: OptionInstance, day: Temporal.PlainDate): boolean {
  return !isAfter(instance.startsOn, day) && !(instance.useEndsOn && isAfter(day, instance.useEndsOn));
}

/** The support contacts that this contract may see: those of the options that it holds, nobody else's. */
export function subscriberContacts(state: ContractState, catalogue: Catalogue, day: Temporal.PlainDate): SubscriberContact[] {
  const product = getProduct(catalogue, state.product, state.plan);
  const codes = new Set(state.options.filter((instance) => isUsable(instance, day)).map((instance) => instance.option));
  return [...codes].flatMap((code) => {
    const { name, support } = getOption(product, code);
    if (!support) return [];
    const facts = { ...nameFacts("name", name), phone: support.phone, ...nameFacts("hours", support.hours) };
    return [
      { option: code, name, phone: support.phone, hours: support.hours, reason: explain("subscriber-support", [support], facts) },
    ];
  });
}
