/** Finding cases: lists, counts, exports, and filters that are kept under a name. */
@NullMarked
package org.zhibao.cases.search;

import org.jspecify.annotations.NullMarked;
