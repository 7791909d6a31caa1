/** Who calls: tokens that were verified a moment ago are not verified again. */
@NullMarked
package org.zhibao.kit.identity;

import org.jspecify.annotations.NullMarked;
