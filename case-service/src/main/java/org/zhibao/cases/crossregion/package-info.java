/** What passes between offices: requests for assistance, disputes of jurisdiction, cases handed over or handled jointly. */
@NullMarked
package org.zhibao.cases.crossregion;

import org.jspecify.annotations.NullMarked;
