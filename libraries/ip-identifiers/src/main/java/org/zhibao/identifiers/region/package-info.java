/** Administrative divisions: codes, their hierarchy and scope ranges, and the register of units with names. */
@NullMarked
package org.zhibao.identifiers.region;

import org.jspecify.annotations.NullMarked;
