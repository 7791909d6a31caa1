/** The date and time by which the office works. */
@NullMarked
package org.zhibao.kit.time;

import org.jspecify.annotations.NullMarked;
