/** 公示: which decisions the public reads, in what words, for how long, and how a display is corrected and ended. */
@NullMarked
package org.zhibao.cases.publication;

import org.jspecify.annotations.NullMarked;
