@NullMarked
package org.zhibao.kit.idempotency;

import org.jspecify.annotations.NullMarked;
