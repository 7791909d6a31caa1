/** What the gateway says about its own state. */
@NullMarked
package org.zhibao.gateway.health;

import org.jspecify.annotations.NullMarked;
