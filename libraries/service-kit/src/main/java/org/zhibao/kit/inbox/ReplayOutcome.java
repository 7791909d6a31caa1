package org.zhibao.kit.inbox;

/**
 * What a replay of dead letters did.
 *
 * @param tookEffect letters whose events have now taken effect
 * @param needless letters whose events had taken effect before
 * @param refusedAgain letters that went back to the topic with a new reason
 */
record ReplayOutcome(int tookEffect, int needless, int refusedAgain) {}
