/** The acts of the register as they are posted, the history, and the rights that are pledged already. */
@NullMarked
package org.zhibao.pledge.registration;

import org.jspecify.annotations.NullMarked;
