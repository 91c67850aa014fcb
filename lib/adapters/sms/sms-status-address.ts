import "server-only";

/** Where the provider tells how a message fares. It signs this very address, so both sides must write it alike. */
export const smsStatusAddress = (publicUrl: string, smsId: string): string => `${publicUrl}/api/webhooks/sms/${smsId}`;
