import type { Product } from "../../../domain/catalogue/product";

/** What names a product rather than being a term of it. */
type Naming = "code" | "planCode" | "family" | "name" | "plan" | "document" | "permissionTable";

/** Every dimension of a product: a new one without a section fails to compile. */
export type PrintedKey = Exclude<keyof Product, Naming>;
