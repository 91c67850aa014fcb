import "server-only";
import type { OwnSubject } from "@/lib/domain/member-information/own-data";
import type { FieldPlace } from "./field-cipher";

/** How the rows of a table are known to be the member's. */
type Belonging = "member_id" | "id" | "account" | "own-account" | "grant";

export type OwnTable = {
  readonly subject: OwnSubject;
  readonly table: string;
  readonly by: Belonging;
  /** What is given out, and nothing else: a column that is added later has to be thought of. */
  readonly columns: readonly string[];
  /** Of these what a login does that works for another member too is not told: it may have been done there. For `account` alone. */
  readonly personal?: readonly string[];
  /** Sealed columns and where each opens; they are given out without their ending. */
  readonly sealed?: Readonly<Record<string, (id: string) => FieldPlace>>;
};
