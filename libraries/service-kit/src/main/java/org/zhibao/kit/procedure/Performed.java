package org.zhibao.kit.procedure;

import org.zhibao.kit.aggregate.Aggregate;

/**
 * An act was performed: told to the service's own observers, within the transaction, after the act is on record.
 *
 * @param subject the aggregate with its new state and version
 * @param act what was done
 */
public record Performed(Aggregate subject, LegalAct act) {}
