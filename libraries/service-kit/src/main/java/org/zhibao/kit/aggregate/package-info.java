@NullMarked
package org.zhibao.kit.aggregate;

import org.jspecify.annotations.NullMarked;
