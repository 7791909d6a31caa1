/** The grounds on which a registration is refused, each with its dates of effect. */
@NullMarked
package org.zhibao.pledge.grounds;

import org.jspecify.annotations.NullMarked;
