import "server-only";

/** Where the two sealed fields of a short message stand; writer and sender must name the same place. */
export const smsPlace = (column: "to_enc" | "body_enc", smsId: string) => ({ table: "sms", column, row: smsId });
