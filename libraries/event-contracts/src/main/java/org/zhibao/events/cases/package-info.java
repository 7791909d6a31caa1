/** What case-service tells of cases. */
@NullMarked
package org.zhibao.events.cases;

import org.jspecify.annotations.NullMarked;
