/** Events of other services: consumed once and in order, set aside where they cannot be, and replayed. */
@NullMarked
package org.zhibao.kit.inbox;

import org.jspecify.annotations.NullMarked;
