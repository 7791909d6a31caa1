/** What may be done in a mediation of each kind: acts, states, outcomes, bars, and the tables of transitions. */
@NullMarked
package org.zhibao.mediation.procedure;

import org.jspecify.annotations.NullMarked;
