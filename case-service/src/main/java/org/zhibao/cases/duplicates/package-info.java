/** Cases that may be about the same matter, and their merger. */
@NullMarked
package org.zhibao.cases.duplicates;

import org.jspecify.annotations.NullMarked;
