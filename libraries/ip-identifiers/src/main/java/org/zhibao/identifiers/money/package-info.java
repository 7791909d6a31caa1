/** Amounts of money to the fen, and figures that print back as a report printed them. */
@NullMarked
package org.zhibao.identifiers.money;

import org.jspecify.annotations.NullMarked;
