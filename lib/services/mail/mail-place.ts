import "server-only";

/** Where the two sealed fields of a mail stand; writer and sender must name the same place. */
export const mailPlace = (column: "to_enc" | "body_enc", mailId: string) => ({ table: "mail", column, row: mailId });
