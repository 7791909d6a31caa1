@NullMarked
package org.zhibao.kit.outbox;

import org.jspecify.annotations.NullMarked;
