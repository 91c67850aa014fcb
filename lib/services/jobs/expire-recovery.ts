import "server-only";
import { now } from "@/lib/clock";
import { toInstantColumn } from "@/lib/db/dates";
import { asWorker } from "@/lib/db/scope";
import { operatorAt } from "@/lib/services/identity/operator-at";

/**
 * Deletes what the terms don't let stay: the history of logins after its days, what people without a login asked once it is answered and
 * its days are over, browsers not seen for long. A link's row stays for a day after its end (the daily limit counts it, and its page can
 * say what became of it), that of an alarm as long as the history, and as long a session says from which browser it was.
 */
export async function expireRecovery(): Promise<void> {
  const at = await now();
  const daysAgo = (days: number) => toInstantColumn(at.subtract({ hours: days * 24 }));
  await asWorker(async (tx) => {
    const { history, contact } = (await operatorAt(tx, at)).identity.recovery;
    await tx.$executeRaw`DELETE FROM login_event WHERE at < ${daysAgo(history.days)}`;
    await tx.$executeRaw`UPDATE session SET device = NULL WHERE device IS NOT NULL AND expires_at < ${daysAgo(history.days)}`;
    await tx.$executeRaw`DELETE FROM login_alarm WHERE expires_at < ${daysAgo(history.days)}`;
    await tx.$executeRaw`DELETE FROM password_reset WHERE expires_at < ${daysAgo(1)}`;
    await tx.$executeRaw`DELETE FROM login_device WHERE expires_at < ${toInstantColumn(at)}`;
    await tx.$executeRaw`DELETE FROM contact_request WHERE state = 'closed' AND closed_at < ${daysAgo(contact.keptDays)}`;
  });
}
