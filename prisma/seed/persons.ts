import type { Person } from "./person";
import { specialPersons } from "./persons-special";
import { usualPersons } from "./persons-usual";

/** A dozen invented lives of the last 24 months. */
export const persons: readonly Person[] = [...usualPersons, ...specialPersons];
