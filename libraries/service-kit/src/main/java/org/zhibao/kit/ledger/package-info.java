/** The record of acts: hash-chained, anchored, disclosed to whom it may be, verified offline. */
@NullMarked
package org.zhibao.kit.ledger;

import org.jspecify.annotations.NullMarked;
