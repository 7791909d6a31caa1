/** 诉讼: what a judgment of a court sets beyond its day, for suits of which the office keeps the link. */
@NullMarked
package org.zhibao.cases.court;

import org.jspecify.annotations.NullMarked;
