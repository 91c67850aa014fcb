import "server-only";
import { approvalReasonPlace } from "./field-places";
import { mailAddressPlace } from "./mail-addresses";
import { wantedPlace } from "./mail-host";
import type { OwnTable } from "./own-table";

/** What is held on a member's contracts, orders, payment and services. */
export const ownContractTables: readonly OwnTable[] = [
  {
    subject: "contracts",
    table: "contract",
    by: "member_id",
    columns: [
      "id",
      "number",
      "customer_number",
      "brand",
      "product_code",
      "plan_code",
      "received_on",
      "starts_on",
      "ends_on",
      "switches",
      "created_at",
    ],
  },
  {
    subject: "contracts",
    table: "contract_option",
    by: "member_id",
    columns: ["contract_id", "option_code", "held_by", "instance", "received_on", "starts_on", "billed_from", "ends_on"],
  },
  { subject: "contracts", table: "contract_event", by: "member_id", columns: ["contract_id", "seq", "type", "at", "data"] },
  {
    subject: "contracts",
    table: "document_receipt",
    by: "member_id",
    columns: ["contract_id", "account_id", "received_on", "opened_at", "text", "locale"],
  },
  {
    subject: "contracts",
    table: "line_ending",
    by: "member_id",
    columns: ["number", "contract_id", "way", "wished_on", "sent_on", "ends_on", "text", "at"],
  },
  {
    subject: "contracts",
    table: "certificate",
    by: "member_id",
    columns: ["edition", "delivery", "reason", "channel", "issued_at", "expires_at", "printed_at"],
  },
  {
    subject: "orders",
    table: "procedure",
    by: "member_id",
    columns: ["id", "contract_id", "account_id", "kind", "status", "number", "received_on", "created_at", "placed_at"],
  },
  {
    subject: "orders",
    table: "approval_request",
    by: "member_id",
    columns: [
      "id",
      "contract_id",
      "procedure_id",
      "requested_by",
      "number",
      "amount",
      "needed",
      "state",
      "requested_at",
      "expires_at",
      "closed_at",
    ],
  },
  {
    subject: "orders",
    table: "approval_decision",
    by: "member_id",
    columns: ["request_id", "account_id", "approves", "at"],
    sealed: { reason_enc: approvalReasonPlace },
  },
  { subject: "orders", table: "confirmation", by: "member_id", columns: ["procedure_id", "text", "locale", "at"] },
  {
    subject: "payment",
    table: "payment_card",
    by: "member_id",
    columns: [
      "contract_id",
      "brand",
      "last4",
      "expiry_year",
      "expiry_month",
      "holder_family",
      "holder_given",
      "state",
      "created_at",
      "state_since",
    ],
  },
  { subject: "payment", table: "holder_check", by: "member_id", columns: ["card_id", "accepted", "at"] },
  {
    subject: "services",
    table: "call_record",
    by: "member_id",
    columns: ["contract_id", "plan", "at", "masked_number", "seconds", "yen"],
  },
  {
    subject: "services",
    table: "licence",
    by: "member_id",
    columns: ["contract_id", "option_code", "held_by", "instance", "issued_at"],
  },
  {
    subject: "services",
    table: "mail_host_part",
    by: "member_id",
    columns: ["id", "contract_id", "account_id", "part", "changed_at", "applied_at"],
    sealed: { wanted_enc: wantedPlace },
  },
  {
    subject: "services",
    table: "mail_address",
    by: "member_id",
    columns: ["id", "contract_id", "account_id", "kind", "created_at", "confirmed_at", "ended_at"],
    sealed: { address_enc: mailAddressPlace },
  },
];
