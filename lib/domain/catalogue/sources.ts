import type { CalendarTerms } from "./calendar-terms";
import type { TermsDocument } from "./document";
import type { Operator } from "./operator";
import type { OptionTerms } from "./option";
import type { PartnerTerms } from "./partner";
import type { MemberRoles, PermissionTable, StaffPermissions } from "./permission-terms";
import type { ProductFile } from "./product";

/** Something valid by itself, with the file that it came from. */
export type Source<T> = { readonly file: string; readonly value: T };

/** All files that are valid by themselves: what is checked against each other. */
export type Sources = {
  readonly operator: Source<Operator> | null;
  readonly calendar: Source<CalendarTerms> | null;
  readonly staff: Source<StaffPermissions> | null;
  readonly memberRoles: Source<MemberRoles> | null;
  readonly permissions: readonly Source<PermissionTable>[];
  readonly options: readonly Source<OptionTerms>[];
  readonly products: readonly Source<ProductFile>[];
  readonly documents: readonly Source<TermsDocument>[];
  readonly partners: readonly Source<PartnerTerms>[];
  /** Codes of files that have faults of their own. */
  readonly failed: ReadonlySet<string>;
};
