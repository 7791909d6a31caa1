@NullMarked
package org.zhibao.kit.inbox;

import org.jspecify.annotations.NullMarked;
