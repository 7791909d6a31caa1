/** How a pledge is submitted: identifiers, claim, term and every right checked, all faults named at once. */
@NullMarked
package org.zhibao.pledge.intake;

import org.jspecify.annotations.NullMarked;
