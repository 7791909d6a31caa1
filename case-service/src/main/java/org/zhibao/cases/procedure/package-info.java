/**
 * What may be done with a case of each kind: acts, states, outcomes, bars, and the tables of transitions with their articles.
 */
@NullMarked
package org.zhibao.cases.procedure;

import org.jspecify.annotations.NullMarked;
