/** Which service answers a path, and how a request travels there and back. */
@NullMarked
package org.zhibao.gateway.routing;

import org.jspecify.annotations.NullMarked;
