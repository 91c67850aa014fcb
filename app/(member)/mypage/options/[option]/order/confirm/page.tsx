import type { Metadata } from "next";
import { confirmTitle } from "../../../../_parts/confirm-title";
import { type OptionConfirmProps, optionConfirm } from "../../option-confirm";

export async function generateMetadata(): Promise<Metadata> {
  return confirmTitle("add-option");
}

/** Buying an option, step 2: the six points (JP-09), word for word what will be kept. */
export default function OrderConfirmPage(props: OptionConfirmProps) {
  return optionConfirm("order", props);
}
