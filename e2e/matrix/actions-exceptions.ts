/** Actions whose form no page of this test draws, and why. They are called all the same, with the fields that are named here. */
export const notMet: Readonly<Record<string, { readonly why: string; readonly fields: Readonly<Record<string, string>> }>> = {};

/** Actions that their owner's own press does not lead on in this test, and why. */
export const notPressed: Readonly<Record<string, string>> = {};
