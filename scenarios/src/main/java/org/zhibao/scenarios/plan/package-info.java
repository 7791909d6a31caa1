/** What a scenario comes to: every item with its day and its share of the totals. */
@NullMarked
package org.zhibao.scenarios.plan;

import org.jspecify.annotations.NullMarked;
