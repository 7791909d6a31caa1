/** Errors the gateway answers itself, as RFC 9457 problem details in the caller's language. */
@NullMarked
package org.zhibao.gateway.problem;

import org.jspecify.annotations.NullMarked;
