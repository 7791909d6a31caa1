@NullMarked
package org.zhibao.kit.time;

import org.jspecify.annotations.NullMarked;
