/** How much a caller may send: requests in a minute and bytes in a body. */
@NullMarked
package org.zhibao.gateway.limits;

import org.jspecify.annotations.NullMarked;
