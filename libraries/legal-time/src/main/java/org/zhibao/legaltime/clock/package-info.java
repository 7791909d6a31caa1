/** Clocks: a rule running from an event, and the explained due date it yields. */
@NullMarked
package org.zhibao.legaltime.clock;

import org.jspecify.annotations.NullMarked;
