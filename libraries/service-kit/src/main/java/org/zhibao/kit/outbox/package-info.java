/** Events of the service: stored in the transaction of their act, and published in order by one relay. */
@NullMarked
package org.zhibao.kit.outbox;

import org.jspecify.annotations.NullMarked;
