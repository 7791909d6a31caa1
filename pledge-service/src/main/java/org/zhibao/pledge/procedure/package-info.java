/** What may be done with a pledge of patents and of trademarks: acts, states, and the tables of transitions. */
@NullMarked
package org.zhibao.pledge.procedure;

import org.jspecify.annotations.NullMarked;
