/** Many cases at once: files of lines, taken in whole, worked off in the background, each line with its result. */
@NullMarked
package org.zhibao.cases.bulk;

import org.jspecify.annotations.NullMarked;
