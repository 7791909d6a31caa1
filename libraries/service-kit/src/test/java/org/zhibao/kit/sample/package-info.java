/** The smallest service that uses every mechanism of the kit. */
@NullMarked
package org.zhibao.kit.sample;

import org.jspecify.annotations.NullMarked;
