/** Numbers by which people call what an office keeps. */
@NullMarked
package org.zhibao.kit.number;

import org.jspecify.annotations.NullMarked;
