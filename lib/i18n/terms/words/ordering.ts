import type { z } from "zod";
import type { withdrawalSchema } from "../../../domain/catalogue/cancellation";
import type { Product } from "../../../domain/catalogue/product";
import type { QuantityTerms } from "../../../domain/catalogue/quantity";
import type { MinimumTerm, Receive, Start } from "../../../domain/catalogue/start";
import type { LoginKind, MemberKind } from "../../../domain/catalogue/who";
import type { ByKind } from "./by-kind";

export type Desired = NonNullable<Extract<Start, { kind: "at-once" }>["desired"]>;

/** Who may order, when it counts, when it starts, how long it binds, and how many there are. */
export type OrderingWords = {
  readonly members: (kinds: readonly MemberKind[]) => string;
  readonly refusedLogin: Readonly<Record<LoginKind, string>>;
  readonly brands: (names: readonly string[]) => string;
  readonly points: string;
  readonly deadline: string;
  readonly receive: ByKind<Receive>;
  readonly closedDays: (days: readonly string[]) => string;
  readonly start: ByKind<Start>;
  readonly desired: Readonly<Record<Desired["kind"], string>>;
  readonly term: ByKind<MinimumTerm>;
  readonly least: (count: number, unit: string) => string;
  readonly most: (count: number, unit: string, contact: string | null) => string;
  readonly up: ByKind<QuantityTerms["up"]>;
  readonly down: ByKind<QuantityTerms["down"]>;
  readonly withdrawal: ByKind<z.infer<typeof withdrawalSchema>>;
  readonly versions: Readonly<Record<Product["versions"]["kind"], string>>;
};
