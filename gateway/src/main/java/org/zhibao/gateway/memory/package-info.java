/** Bounded memory about callers. */
@NullMarked
package org.zhibao.gateway.memory;

import org.jspecify.annotations.NullMarked;
