/** Commands that may be sent again: an Idempotency-Key, and the answer that was given under it. */
@NullMarked
package org.zhibao.kit.idempotency;

import org.jspecify.annotations.NullMarked;
