/** The public catalogue of what the portal offers. */
@NullMarked
package org.zhibao.gateway.catalogue;

import org.jspecify.annotations.NullMarked;
