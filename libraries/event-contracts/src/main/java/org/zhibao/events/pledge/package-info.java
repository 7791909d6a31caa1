/** What pledge-service tells of pledges. */
@NullMarked
package org.zhibao.events.pledge;

import org.jspecify.annotations.NullMarked;
