import type { Metadata } from "next";
import { confirmTitle } from "../../../../_parts/confirm-title";
import { type OptionConfirmProps, optionConfirm } from "../../option-confirm";

export async function generateMetadata(): Promise<Metadata> {
  return confirmTitle("cancel-option");
}

/** Ending an option, step 2: what ends, what is still paid (JP-09), word for word what will be kept. */
export default function CancelConfirmPage(props: OptionConfirmProps) {
  return optionConfirm("cancel", props);
}
