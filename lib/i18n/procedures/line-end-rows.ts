import type { Temporal } from "temporal-polyfill";
import type { ContractEndPreview } from "../../domain/ordering/preview";
import { formatDate } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import { contractEndRows } from "./contract-end-rows";

type Entered = {
  readonly number: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly contract: string;
  readonly channel: "telephone" | "counter" | "post";
};

/** A cancellation that staff entered, for the member's mail and for the record. */
export function lineEndRows({ number, receivedOn, contract, channel }: Entered, preview: ContractEndPreview, locale: Locale) {
  const { mailRows } = messagesFor(locale).procedures;
  const { ways, channels, rows } = messagesFor(locale).staffLineEnd;
  return [
    { label: mailRows.number, value: number },
    { label: mailRows.receivedOn, value: formatDate(receivedOn, locale) },
    { label: mailRows.contract, value: `${preview.name[locale]}　${contract}` },
    { label: rows.way, value: ways[preview.way] },
    { label: rows.channel, value: channels[channel] },
    ...contractEndRows(preview, locale),
  ];
}
