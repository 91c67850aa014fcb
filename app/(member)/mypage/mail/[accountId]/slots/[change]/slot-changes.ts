/** What is registered and released slot by slot (FB-39). */
export const slotChanges = ["web-space-on", "web-space-off", "storage-on", "storage-off"] as const;

export type SlotChange = (typeof slotChanges)[number];

export const isSlotChange = (text: string): text is SlotChange => (slotChanges as readonly string[]).includes(text);
